"""The engine behind an address: a model that somebody else runs, asked by the OpenAI protocol.

Does not know how requests are sent, nor what a passage is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from core.chat.generator import GenerationConfig
from core.chat.prompt import Prompt, Turn, is_begun
from core.chat.stopping import until
from core.jobs.context import JobContext
from core.models.remote import keys, tokens, trouble
from core.models.remote.client import Client, Sampling
from core.settings import Address, Settings
from core.text import QT_TRANSLATE_NOOP, Text, text

_GO_ON = (
    "Your answer broke off. Go on exactly where it ends; repeat nothing of it and add no word about this."
)


class AddressGenerator:
    """Meets the Protocol `Generator`."""

    capable = True

    def __init__(self, address: Address, key: str, tell: Callable[[Text], None] = lambda _: None) -> None:
        self._client = Client(address, key, tell=tell)
        self.context_length = address.context_length
        self.runs_on: Text | None = text(
            QT_TRANSLATE_NOOP("core", "{model} at {host}"),
            model=address.model,
            host=trouble.host_of(address.url),
        )

    def count(self, turns: list[Turn]) -> int:
        """Roughly: which tokenizer the model has is not known here."""
        return tokens.estimate_turns(_plain(turns))

    def stream(self, prompt: Prompt, config: GenerationConfig, stopped: Callable[[], bool]) -> Iterator[str]:
        sampling = Sampling(
            max_tokens=config.max_new_tokens,
            temperature=config.temperature,
            top_p=config.top_p,
            seed=config.seed or None,
            stop=config.stop,
            top_k=config.top_k,
            min_p=config.min_p,
            repetition_penalty=config.repetition_penalty,
        )
        # Not every server heeds stop words, and none says up to where it held text back.
        return until(self._client.stream(_plain(prompt.turns), sampling, stopped), config.stop)


def open_address(ctx: JobContext, wanted: str) -> AddressGenerator:
    """A generator for an address by its id or name. Raises `UserError` where the settings have none such."""
    address = Settings.load().address(wanted)
    return AddressGenerator(address, keys.load(address.id), lambda said: ctx.progress(0, None, said))


def _plain(turns: list[Turn]) -> list[dict[str, str]]:
    """The turns as they are sent. The protocol has no way to leave an answer open, so going on is asked for."""
    asked: list[Turn] = [{"role": "user", "content": _GO_ON}] if is_begun(turns) else []
    return [{"role": turn["role"], "content": turn["content"]} for turn in [*turns, *asked]]
