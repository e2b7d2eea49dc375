"""Order by late interaction and by a cross-encoder from a folder: a real, tiny one."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from core.errors import UserError
from core.jobs.context import MemoryContext
from core.knowledge.documents import Chunk
from core.knowledge.embedders.embedder import Encoded
from core.knowledge.rerankers import on_disk
from core.knowledge.rerankers.cross_encoder import READ, CrossEncoder
from core.knowledge.rerankers.late import Late
from core.knowledge.rerankers.opening import open_reranker
from core.knowledge.rerankers.reranker import Candidate, Question

WORDS = "the lamp on quay is green fish swim in sea a harbour master paints boats red and blue".split()


def question(text: str) -> Question:
    return Question(text, Encoded(np.zeros((1, 4), np.float32), None))


def candidate(text: str, fused: float, known: float = 1.0, alike: float = 0.5) -> Candidate:
    chunk = Chunk(id=text, document="d", page=None, start=0, end=len(text), text=text)
    return Candidate(chunk, text, fused, known, alike)


def save_model(folder: Path, labels: int = 1, *, head: bool = True, seed: int = 0) -> Path:
    """A BERT of two small layers with weights by chance, and a tokenizer of whole words."""
    import torch
    from tokenizers import Tokenizer
    from tokenizers.models import WordLevel
    from tokenizers.pre_tokenizers import Whitespace
    from tokenizers.processors import BertProcessing
    from transformers import BertConfig, BertForSequenceClassification, BertModel, PreTrainedTokenizerFast

    vocabulary = {word: number for number, word in enumerate(["[PAD]", "[UNK]", "[CLS]", "[SEP]", *WORDS])}
    tokenizer = Tokenizer(WordLevel(vocabulary, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = Whitespace()
    tokenizer.post_processor = BertProcessing(("[SEP]", 3), ("[CLS]", 2))
    PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, pad_token="[PAD]", unk_token="[UNK]", cls_token="[CLS]", sep_token="[SEP]",
        model_max_length=64,
    ).save_pretrained(folder)  # fmt: skip
    torch.manual_seed(seed)
    config = BertConfig(
        vocab_size=len(vocabulary), hidden_size=16, num_hidden_layers=2, num_attention_heads=2,
        intermediate_size=32, max_position_embeddings=64, num_labels=labels, initializer_range=0.5,
    )  # fmt: skip
    model = BertForSequenceClassification(config) if head else BertModel(config)
    model.save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_model(tmp_path_factory.mktemp("cross encoder"))


TEXTS = [
    "the lamp on the quay is green",
    "fish swim in the sea",
    "a harbour master paints boats red",
    "red and blue",
]


def test_the_order_follows_the_models_own_scores(folder: Path) -> None:
    reranker = open_reranker(MemoryContext(), str(folder))
    assert isinstance(reranker, CrossEncoder)
    candidates = [candidate(text, 1 - 0.1 * number) for number, text in enumerate(TEXTS)]
    order = reranker.order(question("is the lamp green"), candidates)
    scores = reranker.scores("is the lamp green", TEXTS)
    assert len(set(scores)) == len(TEXTS)
    assert np.argsort(order).tolist() == np.argsort(scores).tolist()
    assert np.argsort(scores).tolist() != [3, 2, 1, 0], "not by chance the order they came in"


def test_a_score_is_the_models_whatever_else_is_in_the_batch(folder: Path) -> None:
    import torch
    from transformers import AutoModelForSequenceClassification, AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(folder)
    model = AutoModelForSequenceClassification.from_pretrained(folder).eval()
    many = [" ".join(WORDS[: 1 + n % len(WORDS)]) for n in range(21)]
    ours = CrossEncoder(str(folder), "cpu").scores("where is the lamp", many)
    for text, score in zip(many, ours, strict=True):
        with torch.no_grad():
            alone = model(**tokenizer("where is the lamp", text, return_tensors="pt")).logits.item()
        assert score == pytest.approx(alone, abs=1e-4)


def test_what_is_not_read_stays_behind_in_its_order(folder: Path) -> None:
    candidates = [candidate(f"{WORDS[n % len(WORDS)]} fish", 1 - n / 100) for n in range(READ + 10)]
    order = CrossEncoder(str(folder), "cpu").order(question("the sea"), candidates)
    assert min(order[:READ]) > max(order[READ:])
    assert sorted(order[READ:], reverse=True) == order[READ:]


def test_a_language_the_model_cannot_read_is_left_as_the_search_had_it(folder: Path) -> None:
    candidates = [candidate(text, share) for text, share in zip(TEXTS, (0.2, 0.9, 0.1, 0.5), strict=True)]
    order = CrossEncoder(str(folder), "cpu").order(question("गंगा नदी कहाँ है"), candidates)
    assert order == pytest.approx([0.2, 0.9, 0.1, 0.5])


def test_a_question_longer_than_the_model_reads_leaves_room_for_the_passage(folder: Path) -> None:
    reranker = CrossEncoder(str(folder), "cpu")
    first, second = reranker.scores("lamp " * 500, ["fish swim", "boats red and blue " * 200])
    assert first != second


def test_a_model_with_two_labels_gives_their_difference(tmp_path: Path) -> None:
    reranker = CrossEncoder(str(save_model(tmp_path / "two", labels=2)), "cpu")
    assert len(set(reranker.scores("the lamp", TEXTS))) == len(TEXTS)


@pytest.mark.parametrize(("labels", "head"), [(3, True), (1, False)])
def test_what_is_no_reranker_is_refused(tmp_path: Path, labels: int, head: bool) -> None:
    made = save_model(tmp_path / "other", labels=labels, head=head)
    with pytest.raises(UserError, match="is no reranker"):
        CrossEncoder(str(made), "cpu")


def test_weights_that_run_as_programs_are_not_opened(tmp_path: Path) -> None:
    import torch
    from safetensors.torch import load_file

    made = save_model(tmp_path / "pickled")
    torch.save(load_file(made / "model.safetensors"), made / "pytorch_model.bin")
    (made / "model.safetensors").unlink()
    with pytest.raises(UserError, match="could not be read"):
        CrossEncoder(str(made), "cpu")


def test_a_name_that_was_never_downloaded_is_told_offline() -> None:
    with pytest.raises(UserError, match="is not on this machine"):
        CrossEncoder("somebody/no-such-reranker", "cpu")


def test_late_interaction_counts_as_far_as_the_language_is_known() -> None:
    known = [candidate("a", 0.9, 1.0, 0.40), candidate("b", 0.5, 1.0, 0.60)]
    assert np.argmax(Late().order(question("?"), known)) == 1
    unknown = [candidate("a", 0.9, 0.0, 0.40), candidate("b", 0.5, 0.0, 0.60)]
    assert Late().order(question("?"), unknown) == pytest.approx([0.9, 0.5])


def test_a_passage_in_a_language_the_embedder_does_not_know_is_not_pushed_back() -> None:
    mixed = [candidate("गंगा", 1.0, 0.0, 0.1), candidate("a", 0.4, 1.0, 0.5), candidate("b", 0.3, 1.0, 0.45)]
    assert np.argmax(Late().order(question("?"), mixed)) in (0, 1)
    order = Late().order(question("?"), mixed)
    assert order[0] > order[2] and max(order) <= 1.0


def test_a_model_is_judged_by_its_files(tmp_path: Path) -> None:
    one, two = save_model(tmp_path / "one"), save_model(tmp_path / "two", labels=2)
    assert on_disk.check(str(one)) == 1 and on_disk.check(str(two)) == 2
    for labels, head in ((3, True), (1, False)):
        with pytest.raises(UserError, match="is no reranker"):
            on_disk.check(str(save_model(tmp_path / f"other {labels}", labels=labels, head=head)))
    (one / "model.safetensors").unlink()
    with pytest.raises(UserError, match="could not be read"):
        on_disk.check(str(one))
    (two / "config.json").write_text("[")
    with pytest.raises(UserError, match="could not be read"):
        on_disk.check(str(two))
    for name in ("nobody/brought-it", "no name at all", "../.."):
        with pytest.raises(UserError):
            on_disk.check(name)


def test_those_of_the_hub_are_found_where_they_were_put(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from huggingface_hub import constants

    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path))
    for name, labels in (("maker/judge", 1), ("maker/feelings", 2)):
        folder = tmp_path / f"models--{name.replace('/', '--')}"
        save_model(folder / "snapshots" / "abc", labels=labels)
        (folder / "refs").mkdir()
        (folder / "refs" / "main").write_text("abc")
    assert on_disk.of_hub() == ["maker/judge"]
