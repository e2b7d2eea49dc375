"""Answers of a model to many questions at once, always with the likeliest word, so that the same question has the
same answer.

Does not know datasets or metrics.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

BATCH = 32


def answer_all(
    model: Any,
    prompts: Sequence[list[int]],
    *,
    stop: Sequence[int],
    padding: int,
    decode: Callable[[list[int]], str],
    most_tokens: int,
    batch_size: int = BATCH,
    check: Callable[[], None] = lambda: None,
) -> Iterator[tuple[int, str]]:
    """(index of the prompt, answer) for every prompt, batch by batch, longest prompts first.

    `prompts` are token ids that end where the answer begins; `stop` the ids that end an answer; `padding` an id
    that fills up short prompts on the left, where it is masked. At most `most_tokens` are generated each.
    `check` is called between tokens and may raise.
    """
    order = sorted(range(len(prompts)), key=lambda index: len(prompts[index]), reverse=True)
    for start in range(0, len(order), batch_size):
        chosen = order[start : start + batch_size]
        for index, tokens in zip(
            chosen,
            _generate(model, [prompts[index] for index in chosen], stop, padding, most_tokens, check),
            strict=True,
        ):
            yield index, decode(tokens).strip()


def _generate(
    model: Any,
    prompts: list[list[int]],
    stop: Sequence[int],
    padding: int,
    most_tokens: int,
    check: Callable[[], None],
) -> list[list[int]]:
    """The tokens that follow each prompt, the one that ended it left out."""
    import torch
    from transformers import GenerationConfig, StoppingCriteria, StoppingCriteriaList

    class Ask(StoppingCriteria):
        def __call__(self, input_ids: Any, scores: Any, **_: Any) -> Any:
            check()
            return torch.zeros(input_ids.shape[0], dtype=torch.bool, device=input_ids.device)

    longest = max(len(prompt) for prompt in prompts)
    ids = torch.tensor([[padding] * (longest - len(prompt)) + prompt for prompt in prompts])
    mask = torch.tensor([[0] * (longest - len(prompt)) + [1] * len(prompt) for prompt in prompts])
    model.eval()
    with torch.inference_mode():
        made = model.generate(
            input_ids=ids.to(model.device),
            attention_mask=mask.to(model.device),
            generation_config=GenerationConfig(
                do_sample=False,
                num_beams=1,
                max_new_tokens=most_tokens,
                eos_token_id=list(stop),
                pad_token_id=padding,
            ),
            stopping_criteria=StoppingCriteriaList([Ask()]),
        )
    ends = set(stop)
    answers = []
    for row in made[:, longest:].tolist():
        end = next((place for place, token in enumerate(row) if token in ends), len(row))
        answers.append(row[:end])
    return answers
