"""The PyTorch engine on the real starter model: the same tokens as transformers itself, and a stop that stops."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from core import runs
from core.chat.generator import GenerationConfig
from core.chat.prompt import Prompt, Turn
from core.chat.torch_generator import TorchGenerator, open_torch
from core.chat.torch_models import KEY, Slot
from core.errors import UserError
from core.jobs.context import MemoryContext
from core.jobs.events import Progress
from core.models import companions, starter
from core.models.device import Choice
from core.models.loading import load_model
from core.project import Project
from core.training.config import TrainConfig
from core.training.methods import attaching

# peft asks transformers by a name that transformers calls old.
pytestmark = pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning")

QUESTIONS = ["Hello, who are you?", "What is the capital of France?", "नमस्ते", "Count to five."]


def ask(question: str) -> Prompt:
    return Prompt(turns=[{"role": "user", "content": question}], question=question)


def never() -> bool:
    return False


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project.create(tmp_path / "project", "Test")


@pytest.fixture
def generator(ctx: MemoryContext, project: Project) -> TorchGenerator:
    return open_torch(ctx, project, starter.ID, "")


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_likeliest_tokens_are_those_of_transformers(generator: TorchGenerator, question: str) -> None:
    import torch

    ids = generator.read(ask(question).turns)
    with generator._model.using(None) as model, torch.inference_mode():
        whole = model.generate(
            torch.tensor([ids]), attention_mask=torch.ones(1, len(ids), dtype=torch.long),
            do_sample=False, max_new_tokens=40,
        )[0, len(ids) :]  # fmt: skip
    expected = generator._model.tokenizer.decode(whole, skip_special_tokens=True)
    said = "".join(generator.stream(ask(question), GenerationConfig(max_new_tokens=40), never))
    assert said == expected
    assert said


def test_a_prompt_read_in_pieces_gives_the_same_answer(
    generator: TorchGenerator, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = GenerationConfig(max_new_tokens=20)
    whole = list(generator.stream(ask(QUESTIONS[0]), config, never))
    monkeypatch.setattr("core.chat.torch_generator.PREFILL", 3)
    assert list(generator.stream(ask(QUESTIONS[0]), config, never)) == whole


def test_the_seed_decides_where_there_is_variety(generator: TorchGenerator) -> None:
    def say(seed: int, top_p: float = 1.0, temperature: float = 1.5) -> str:
        config = GenerationConfig(max_new_tokens=24, temperature=temperature, top_p=top_p, seed=seed)
        return "".join(generator.stream(ask("Tell me something."), config, never))

    assert say(1) == say(1)
    assert len({say(seed) for seed in range(6)}) > 1
    greedy = "".join(generator.stream(ask("Tell me something."), GenerationConfig(max_new_tokens=24), never))
    assert say(3, top_p=0.01) == greedy  # only the likeliest is left


def test_it_stops_in_the_middle(generator: TorchGenerator) -> None:
    said: list[str] = []
    for piece in generator.stream(ask(QUESTIONS[0]), GenerationConfig(), lambda: len(said) >= 3):
        said.append(piece)
    assert len(said) == 3


def test_it_stops_while_it_reads(generator: TorchGenerator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.chat.torch_generator.PREFILL", 4)
    asked = iter([False, False, True])
    assert list(generator.stream(ask("word " * 60), GenerationConfig(), lambda: next(asked))) == []


def test_an_answer_left_alone_frees_the_model(generator: TorchGenerator) -> None:
    stream = generator.stream(ask(QUESTIONS[0]), GenerationConfig(), never)
    next(stream)
    stream.close()  # type: ignore[attr-defined]
    assert list(generator.stream(ask(QUESTIONS[0]), GenerationConfig(max_new_tokens=2), never))


def test_it_never_writes_beyond_its_context(
    generator: TorchGenerator, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns: list[Turn] = [{"role": "user", "content": "word " * 50}]
    monkeypatch.setattr(generator, "context_length", generator.count(turns) + 3)
    prompt = Prompt(turns=turns, question="")
    assert len(list(generator.stream(prompt, GenerationConfig(), never))) <= 3


def test_it_is_loaded_once_and_let_go_on_request(ctx: MemoryContext, project: Project) -> None:
    open_torch(ctx, project, starter.ID, "")
    again = MemoryContext()
    again.keep = ctx.keep
    open_torch(again, project, starter.ID, "")
    assert again.of(Progress) == []
    said = ctx.keep.release()
    assert any("put away" in str(sentence) for sentence in said)
    open_torch(again, project, starter.ID, "")
    assert [str(event.note) for event in again.of(Progress)] == ["Loading the model…"]


# -- adapters ------------------------------------------------------------------------------------------------


def make_run(project: Project, name: str, *, seed: int, state: runs.State = "finished") -> runs.Run:
    """A run with a real adapter whose weights are drawn, not trained: it changes what the model says."""
    import torch
    from peft import LoraConfig, get_peft_model

    torch.manual_seed(seed)
    model = get_peft_model(
        load_model(starter.path()).model,
        LoraConfig(r=4, lora_alpha=64, target_modules=["qkv_proj", "o_proj"], init_lora_weights=False),
    )
    source = runs.Source(id=starter.ID, name=starter.NAME)
    run = runs.create(
        project.runs_dir, {}, runs.RunFile(name=name, method="lora", model=source, dataset=source)
    )
    model.save_pretrained(str(run.adapter_dir))
    run.mark(state)
    return run


def say(ctx: MemoryContext, project: Project, run: str = "") -> str:
    generator = open_torch(ctx, project, starter.ID, run)
    return "".join(generator.stream(ask(QUESTIONS[0]), GenerationConfig(max_new_tokens=16), never))


def test_adapters_are_switched_without_loading_the_model_again(ctx: MemoryContext, project: Project) -> None:
    base = say(ctx, project)
    one, two = make_run(project, "One", seed=1), make_run(project, "Two", seed=2)
    slot: Slot = ctx.kept(KEY, Slot)
    model = slot._model
    said = [say(ctx, project, one.id), say(ctx, project, two.id)]
    assert len({base, *said}) == 3
    assert [say(ctx, project, one.id), say(ctx, project), say(ctx, project, two.id)] == [
        said[0],
        base,
        said[1],
    ]
    assert slot._model is model


def test_an_adapter_answers_as_when_it_is_loaded_the_plain_way(ctx: MemoryContext, project: Project) -> None:
    import torch

    run = make_run(project, "Plain", seed=5)
    loaded = load_model(starter.path(), adapter=run.adapter)
    ids = torch.tensor([open_torch(ctx, project, starter.ID, "").read(ask(QUESTIONS[0]).turns)])
    with torch.inference_mode():
        plain = loaded.model.generate(
            input_ids=ids, attention_mask=torch.ones_like(ids), do_sample=False, max_new_tokens=16
        )[0, ids.shape[1] :]
    assert say(ctx, project, run.id) == loaded.tokenizer.decode(plain, skip_special_tokens=True)


KINDS: dict[str, dict[str, Any]] = {
    "lora": {},
    "dora": {"method": "dora"},
    "ia3": {"method": "ia3"},
    "adapters": {"method": "adapters", "placement": "houlsby"},
    "prefix": {"method": "prefix", "prefix_tokens": 5},
    "full": {"method": "full"},
}


def make_product(project: Project, kind: str, seed: int) -> runs.Run:
    """A run with what the method makes, its weights moved by chance: it changes what the model says."""
    import torch

    torch.manual_seed(seed)
    config = TrainConfig(**{"rank": 4, "alpha": 4, **KINDS[kind]})
    model = attaching.attach(load_model(starter.path()).model, config)
    spread = {"full": 0.02, "prefix": 3.0, "ia3": 0.3}.get(kind, 0.2)
    for weight in model.parameters():
        if weight.requires_grad:
            weight.data += spread * torch.randn(weight.shape)
    source = runs.Source(id=starter.ID, name=starter.NAME)
    about = runs.RunFile(name=f"{kind} {seed}", method=config.method, model=source, dataset=source)
    run = runs.create(project.runs_dir, {}, about)
    folder = run.model_dir if kind == "full" else run.adapter_dir
    model.save_pretrained(str(folder))
    if kind == "full":
        companions.copy(starter.path(), folder)
    run.mark("finished")
    return run


def plainly(project: Project, run: runs.Run) -> str:
    """What the run's product says when it is loaded by itself and transformers chooses the words."""
    import torch

    loaded = load_model(starter.path(), run.product)
    ids = loaded.tokenizer.apply_chat_template(
        ask(QUESTIONS[0]).turns, add_generation_prompt=True, return_tensors="pt", return_dict=False
    )
    with torch.inference_mode():
        made = loaded.model.generate(
            input_ids=ids, attention_mask=torch.ones_like(ids), do_sample=False, max_new_tokens=16
        )
    return str(loaded.tokenizer.decode(made[0, ids.shape[1] :], skip_special_tokens=True))


def test_adapters_of_every_kind_take_turns_on_one_model(
    ctx: MemoryContext, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "core.chat.torch_generator.PREFILL", 3
    )  # in pieces, so that the prefix must stay in front
    base = say(ctx, project)
    chosen = ("lora", "adapters", "dora", "prefix", "ia3")
    made = [make_product(project, kind, 1) for kind in chosen]
    expected = {run.id: plainly(project, run) for run in made}
    assert base not in expected.values()
    slot: Slot = ctx.kept(KEY, Slot)
    model = slot._model
    for run in [*made, *made[::3]]:
        assert (run.id, say(ctx, project, run.id)) == (run.id, expected[run.id])
        assert say(ctx, project) == base
    assert slot._model is model


def test_a_whole_tuned_model_answers_as_itself(ctx: MemoryContext, project: Project) -> None:
    base, run = say(ctx, project), make_product(project, "full", 1)
    assert say(ctx, project, run.id) == plainly(project, run) != base
    assert say(ctx, project) == base


def test_after_an_adapter_that_does_not_fit_the_model_answers_as_before(
    ctx: MemoryContext, project: Project
) -> None:
    base, run, good = say(ctx, project), make_product(project, "lora", 1), make_product(project, "lora", 2)
    config = run.adapter_dir / "adapter_config.json"
    config.write_text(config.read_text().replace('"r": 4', '"r": 8'))
    with pytest.raises(UserError, match="does not fit"):
        say(ctx, project, run.id)
    assert say(ctx, project) == base
    assert say(ctx, project, good.id) == plainly(project, good)


def test_a_run_that_has_not_finished_cannot_answer(ctx: MemoryContext, project: Project) -> None:
    run = make_run(project, "Half", seed=3, state="stopped")
    with pytest.raises(UserError, match="Half"):
        open_torch(ctx, project, starter.ID, run.id)


def test_a_run_that_is_gone_cannot_answer(ctx: MemoryContext, project: Project) -> None:
    with pytest.raises(UserError, match="nowhere"):
        open_torch(ctx, project, starter.ID, "nowhere")


# -- squeezed ------------------------------------------------------------------------------------------------


def test_a_model_can_be_squeezed_and_is_another_one_then(ctx: MemoryContext, project: Project) -> None:
    plain = open_torch(ctx, project, starter.ID, "")
    squeezed = open_torch(ctx, project, starter.ID, "", "nf4")
    assert (str(plain.runs_on), str(squeezed.runs_on)) == (
        "PyTorch, processor, float32",
        "PyTorch, processor, nf4",
    )
    kinds = {type(module).__name__ for module in squeezed._model.base.modules()}
    assert "Linear4bit" in kinds
    assert "".join(squeezed.stream(ask(QUESTIONS[0]), GenerationConfig(max_new_tokens=8), never))
    again = open_torch(ctx, project, starter.ID, "", "nf4")
    assert again._model is squeezed._model


def test_where_squeezing_cannot_be_done_it_is_refused_with_what_to_choose(
    ctx: MemoryContext, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.chat.torch_models.choose", lambda: Choice("mps", "float16"))
    with pytest.raises(UserError, match="As they are"):
        open_torch(ctx, project, starter.ID, "", "int8")
    assert say(ctx, project)
