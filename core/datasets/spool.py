"""Numbers put aside in temporary files by bucket, so that work on many of them needs the memory of one bucket."""

from __future__ import annotations

import tempfile
from types import TracebackType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.uint64]
    Buckets = NDArray[np.int64]
else:
    Numbers = Buckets = Any


class Spool:
    """Some buckets of unsigned 64-bit numbers. The files are gone when it is closed; a ``with`` statement does."""

    def __init__(self, buckets: int) -> None:
        self.buckets = buckets
        self._files = [tempfile.TemporaryFile() for _ in range(buckets)]  # noqa: SIM115 (closed in `close`)

    def add(self, numbers: Numbers, buckets: Buckets) -> None:
        """Put each number into its bucket."""
        import numpy as np

        order = np.argsort(buckets, kind="stable")
        numbers = numbers[order]
        ends = np.searchsorted(buckets[order], np.arange(self.buckets), side="right")
        begin = 0
        for file, end in zip(self._files, ends.tolist(), strict=True):
            if end > begin:
                file.write(numbers[begin:end].tobytes())
            begin = end

    def take(self, bucket: int) -> Numbers:
        """The numbers of one bucket, in the order in which they came. The bucket is empty afterwards."""
        import numpy as np

        file = self._files[bucket]
        file.seek(0)
        numbers = np.fromfile(file, np.uint64)
        file.seek(0)
        file.truncate()
        return numbers

    def close(self) -> None:
        for file in self._files:
            file.close()

    def __enter__(self) -> Spool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
