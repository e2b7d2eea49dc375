"""Real operations of PyTorch, one of each kind that training and answering rest on, held against what must come out.

Runs in a child that may die of it.
"""

from __future__ import annotations

import time
from typing import Any

from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP, Text, text

SIZE, SIZE_ON_CARD = 512, 2048
"""Rows and columns of the matrices that are multiplied."""
FIGURE = QT_TRANSLATE_NOOP("core", "{figure} billion operations a second")
WRONG = QT_TRANSLATE_NOOP("core", "It computes wrongly: {error} off, at most {bound} would be right.")
DRIVER = QT_TRANSLATE_NOOP(
    "core", "Update the driver of the graphics card; until then let models run on the processor."
)
Timed = tuple[float, Text]
"""Seconds, and what was found."""


def devices() -> dict[str, Any]:
    """What PyTorch is built for and finds: ``{"devices": {id: name}, "built_for": "cpu" | "CUDA 12.8" | …}``."""
    import torch

    found = {
        "cpu": "",
        **{f"cuda:{at}": torch.cuda.get_device_name(at) for at in range(torch.cuda.device_count())},
    }
    if torch.backends.mps.is_available():
        found["mps"] = ""
    built = f"CUDA {torch.version.cuda}" if torch.version.cuda else "ROCm" if torch.version.hip else "cpu"
    return {"devices": found, "built_for": built}


def multiply(device: str, dtype: str) -> Timed:
    """A product of two matrices, held against the same in float64 on the processor."""
    import torch

    size = SIZE if device == "cpu" else SIZE_ON_CARD
    source = torch.Generator().manual_seed(1)
    one, two = (torch.randn(size, size, generator=source) for _ in range(2))
    kind = getattr(torch, dtype)
    here, there = one.to(device, kind), two.to(device, kind)
    exact = one[:32].double() @ two.double()
    here @ there  # the first one loads what computes
    _wait(device)
    began = time.perf_counter()
    made = here @ there
    _wait(device)
    seconds = time.perf_counter() - began
    _hold(made[:32].double().cpu(), exact, {"float32": 1e-3, "float16": 5e-3, "bfloat16": 2e-2}[dtype])
    return seconds, text(FIGURE, figure=f"{2 * size**3 / seconds / 1e9:.3g}")


def four_bits(device: str) -> Timed:
    """A layer squeezed to 4 bits (NF4), held against itself unsqueezed."""
    import bitsandbytes as bnb
    import torch

    torch.manual_seed(1)
    whole = torch.nn.Linear(512, 512, bias=False)
    kind = torch.float32 if device == "cpu" else torch.float16
    squeezed = bnb.nn.Linear4bit(512, 512, bias=False, compute_dtype=kind, quant_type="nf4")
    squeezed.load_state_dict(whole.state_dict())
    squeezed = squeezed.to(device)
    given = torch.randn(8, 512)
    with torch.inference_mode():
        squeezed(given.to(device, kind))
        _wait(device)
        began = time.perf_counter()
        made = squeezed(given.to(device, kind))
        _wait(device)
        seconds = time.perf_counter() - began
        off = _hold(made.float().cpu(), whole(given), 0.15)
    return seconds, text(QT_TRANSLATE_NOOP("core", "{off} off, as 4 bits are"), off=f"{off:.1%}")


def backward(device: str) -> Timed:
    """Some steps of training of a small network: what it loses has to become less."""
    import torch

    torch.manual_seed(1)
    net = torch.nn.Sequential(torch.nn.Linear(64, 128), torch.nn.GELU(), torch.nn.Linear(128, 1)).to(device)
    optimizer = torch.optim.AdamW(net.parameters(), lr=1e-2)
    given = torch.randn(64, 64).to(device)
    wanted = given[:, :1] * 2
    losses = []
    began = time.perf_counter()
    for _ in range(20):
        optimizer.zero_grad()
        loss = torch.nn.functional.mse_loss(net(given), wanted)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    seconds = time.perf_counter() - began
    if not losses[-1] < losses[0] / 2:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "It does not learn: what it loses went from {first} to {last}."),
            DRIVER,
            first=round(losses[0], 4),
            last=round(losses[-1], 4),
        )
    return seconds, text(
        QT_TRANSLATE_NOOP("core", "20 steps, loss {first} → {last}"),
        first=round(losses[0], 2),
        last=round(losses[-1], 3),
    )


def _hold(made: Any, exact: Any, bound: float) -> float:
    """How far off a result is, relative to the exact one. Raises `UserError` beyond `bound`."""
    off = float((made - exact).norm() / exact.norm())
    if not off <= bound:
        raise UserError(WRONG, DRIVER, error=f"{off:.2%}", bound=f"{bound:.2%}")
    return off


def _wait(device: str) -> None:
    """Until the device has done what it was given."""
    import torch

    if device.startswith("cuda"):
        torch.cuda.synchronize()
    elif device == "mps":
        torch.mps.synchronize()
