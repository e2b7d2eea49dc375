"""The person at the window goes first: an answer for another program pauses for her, and goes on where it was."""

from __future__ import annotations

import threading

from core.chat import courtesy
from core.chat.torch_generator import TorchGenerator
from core.jobs.context import Keep, MemoryContext
from core.models import starter
from core.server import completing
from core.server.replying import Completed

ASK = [{"role": "user", "content": "When is the large pump serviced?"}]
ARM = {"engine": "torch", "model": starter.ID, "documents": False}


def complete(ctx: MemoryContext, most: int = 24) -> Completed:
    return completing.run(ctx, turns=ASK, answerer=ARM, generation={"max_new_tokens": most})  # type: ignore[arg-type]


def test_an_answer_pauses_for_the_person_and_goes_on(keep: Keep) -> None:
    alone = MemoryContext()
    alone.keep = keep
    whole = complete(alone)
    assert whole.tokens_out > 4

    waits = courtesy.of(alone)
    here, done = threading.Event(), threading.Event()
    order: list[str] = []

    def person() -> None:
        with waits.first():
            here.set()
            done.wait(30)
            order.append("person")

    class Context(MemoryContext):
        """The person comes after the second piece; while she is there, nothing is written."""

        def data(self, kind: str, value: object) -> None:
            super().data(kind, value)
            order.append("piece")
            if order.count("piece") == 2:
                threading.Thread(target=person, daemon=True).start()
                assert here.wait(30)
                threading.Timer(0.3, done.set).start()

    ctx = Context()
    ctx.keep = keep
    made = complete(ctx)
    assert made.text == whole.text and made.finish == whole.finish
    assert order.index("person") in (2, 3)
    assert not waits.wanted


def test_who_waits_for_the_person_can_be_stopped(keep: Keep) -> None:
    from core.errors import Cancelled

    ctx = MemoryContext()
    ctx.keep = keep
    with courtesy.of(ctx).first():
        threading.Timer(0.1, ctx.cancel).start()
        try:
            complete(ctx)
        except Cancelled:
            return
    raise AssertionError("it went on without the person being done")


def test_what_the_model_cannot_read_is_refused_with_the_figures(keep: Keep) -> None:
    from core.errors import UserError

    ctx = MemoryContext()
    ctx.keep = keep
    long = [{"role": "user", "content": "pump " * 40000}]
    try:
        completing.run(ctx, turns=long, answerer=ARM)  # type: ignore[arg-type]
    except UserError as refused:
        assert "too long" in str(refused)
    else:
        raise AssertionError("it was read all the same")


def test_the_generator_is_that_of_the_chat(keep: Keep) -> None:
    from core.chat.torch_models import KEY, Slot

    ctx = MemoryContext()
    ctx.keep = keep
    complete(ctx, 2)
    kept = keep.get(KEY, Slot)
    assert TorchGenerator(kept.get(ctx, starter.path())).count(ASK) > 0  # type: ignore[arg-type]
    assert len([key for key in keep._things if key == KEY]) == 1
