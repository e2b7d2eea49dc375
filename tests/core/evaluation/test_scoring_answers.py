"""An answer is scored by what its question and its arm allow, and by nothing else."""

from __future__ import annotations

import functools

import pytest

from core.chat.conversation import NOT_COVERED, Answer, Arm, Doubt, Passage
from core.evaluation.metrics import backing, labels, sources
from core.evaluation.metrics.table import METRICS
from core.evaluation.scoring import of_set, score
from core.evaluation.trial import Question, Reply, Trial
from core.knowledge.embedders.minilm import MiniLM
from core.text import text
from tests.answer_pairs import pairs

RAG = Arm(engine="torch", model="m")
BASE = Arm(engine="torch", model="m", documents=False)
ASKED = Question(
    question="Who owns the firm?",
    expected=("The Keel Trust", "Keel Trust of Brindle"),
    document="handbook/welcome.md",
    quote="The company belongs to its staff through the Keel Trust, which holds every share.",
)
UNANSWERABLE = Question(question="Who bakes the bread?", answerable=False)
TRUST = "The company belongs to its staff through the Keel Trust, which holds every share."
BUILDINGS = "Today 184 people work here, on one island, in four buildings near the harbour."
WORDS = {"contains", "exact", "squad_exact", "f1", "rouge1", "rouge2", "rougeL", "bleu", "chrf", "similarity"}
SOURCE = {"found_at_1", "found_at_5", "reciprocal_rank"}
BACKING = {"grounded", "citation_recall", "citation_precision"}


@functools.cache
def embedder() -> MiniLM:
    return MiniLM()


def passage(number: int, words: str, file: str = "handbook/welcome.md", page: int = 0) -> Passage:
    return Passage(number=number, chunk=f"c{number}", file=file, text=words, page=page)


PASSAGES = [passage(1, BUILDINGS), passage(2, TRUST)]


def test_each_metric_that_is_allowed() -> None:
    answer = Answer(text="The firm belongs to the Keel Trust [2].", passages=PASSAGES)
    assert set(score(ASKED, answer, RAG, embedder())) == WORDS | SOURCE | BACKING
    assert set(score(ASKED, answer, RAG, None)) == (WORDS - {"similarity"}) | SOURCE | {"grounded"}
    assert set(score(ASKED, Answer(text="The Keel Trust."), BASE, embedder())) == WORDS
    assert set(score(UNANSWERABLE, Answer(text="A baker."), BASE, embedder())) == {"refusal"}
    assert score(Question(question="Who?"), Answer(text="A baker."), BASE, embedder()) == {}
    whole = Answer(text="It is the Keel Trust.", passages=PASSAGES, way="whole")
    assert set(score(ASKED, whole, RAG, embedder())) == WORDS


def test_every_score_is_within_its_bounds_and_in_the_table() -> None:
    for pair in pairs()[::9]:
        answer = Answer(text=pair.said, passages=[passage(1, pair.said)])
        asked = Question(question=pair.question, expected=pair.expected, quote=pair.said)
        for key, value in score(asked, answer, RAG, None).items():
            low, high = METRICS[key].within
            assert low - 1e-9 <= value <= high + 1e-9, (key, value, pair)


def test_the_best_of_the_expected_answers_counts() -> None:
    scores = score(ASKED, Answer(text="keel trust of Brindle."), BASE, embedder())
    assert scores["squad_exact"] == scores["f1"] == scores["contains"] == scores["rougeL"] == 1
    assert scores["exact"] == 0
    assert score(ASKED, Answer(text="The Keel Trust"), BASE, embedder())["exact"] == 1
    assert score(ASKED, Answer(text="The Keel Trust"), BASE, embedder())["similarity"] == pytest.approx(1)


def test_similarity_knows_meaning_and_only_languages_it_knows() -> None:
    asked = Question(question="What do they sell?", expected=("They sell boats",))
    near = score(asked, Answer(text="Ships are sold by them"), BASE, embedder())["similarity"]
    far = score(asked, Answer(text="The moon is made of cheese"), BASE, embedder())["similarity"]
    assert near > far + 0.2
    assert score(asked, Answer(text=""), BASE, embedder())["similarity"] == 0
    hindi = Question(question="वे क्या बेचते हैं?", expected=("वे नाव बेचते हैं",))
    assert "similarity" not in score(hindi, Answer(text="नाव"), BASE, embedder())


@pytest.mark.parametrize(
    ("answer", "arm"),
    [
        (Answer(text="I don't know.", passages=PASSAGES), RAG),
        (Answer(text=str(NOT_COVERED), covered=False, passages=PASSAGES), RAG),
        (Answer(text=str(NOT_COVERED), covered=False, passages=PASSAGES), Arm()),
        (Answer(text="The documents do not mention this.", passages=PASSAGES), RAG),
    ],
)
def test_refusing_is_right_only_where_there_is_no_answer(answer: Answer, arm: Arm) -> None:
    assert score(UNANSWERABLE, answer, arm, embedder()) == {"refusal": 1.0}
    scores = score(ASKED, answer, arm, embedder())
    assert set(scores) == WORDS | SOURCE
    assert all(scores[key] == 0 for key in WORDS)
    assert scores["found_at_5"] == 1


def test_who_doubts_and_answers_all_the_same_has_answered() -> None:
    answer = Answer(text="The documents do not say much. It is the Keel Trust.")
    assert score(ASKED, answer, BASE, None)["contains"] == 1


def test_an_empty_answer_is_wrong_and_no_refusal() -> None:
    scores = score(ASKED, Answer(text=""), BASE, None)
    assert scores and not any(scores.values())
    assert score(UNANSWERABLE, Answer(text=""), BASE, None) == {"refusal": 0.0}


def test_the_marked_words_are_what_a_marking_arm_said() -> None:
    quote = Answer(text="“It belongs to **the Keel Trust**.” [2]", passages=PASSAGES)
    assert score(ASKED, quote, Arm(run="marker"), None)["squad_exact"] == 1
    assert score(ASKED, quote, Arm(), None)["squad_exact"] == 0


def rank(passages: list[Passage], question: Question = ASKED) -> int:
    return sources.rank(question, passages)


def test_where_the_source_was_found() -> None:
    assert rank(PASSAGES) == 2
    assert sources.found(ASKED, PASSAGES) == {"found_at_1": 0, "found_at_5": 1, "reciprocal_rank": 0.5}
    assert rank([passage(1, BUILDINGS)]) == 0
    assert rank([]) == 0
    assert rank([passage(1, TRUST, file="other.md")]) == 0
    assert rank([passage(1, f"Before. {TRUST.upper()} After.")]) == 1
    assert rank([passage(1, TRUST[:60])]) == 1, "most of the quote"
    assert rank([passage(1, BUILDINGS + TRUST[:12])]) == 0, "hardly any of the quote"
    assert rank([passage(1, BUILDINGS + " " + TRUST[:60])]) == 1, "cut in the middle of the quote"
    assert rank([passage(1, TRUST[30:] + " " + BUILDINGS)]) == 1


def test_a_source_without_quote_or_document() -> None:
    page = Question(question="?", document="a.pdf", page=3)
    assert rank([passage(1, "x", "a.pdf", 2), passage(2, "y", "a.pdf", 3)], page) == 2
    assert (
        rank(
            [passage(1, "x", "b.pdf"), passage(2, "y", "in/a.pdf")], Question(question="?", document="a.pdf")
        )
        == 2
    )
    anywhere = Question(question="?", quote=TRUST)
    assert rank([passage(1, BUILDINGS), passage(2, TRUST, "else.md")], anywhere) == 2
    assert not sources.known(Question(question="?", quote="…"))
    assert not SOURCE & set(score(Question(question="?", expected=("x",)), Answer(text="x"), RAG, None))
    missed = Answer(text="The Keel Trust.", passages=[])
    assert score(ASKED, missed, RAG, None)["found_at_5"] == 0


def test_grounded_is_the_share_without_doubts() -> None:
    said = "The firm belongs to the Keel Trust. It sells cheese on the moon."
    second = said.index("It sells")
    answer = Answer(text=said, passages=PASSAGES, doubts=[Doubt(start=second, end=len(said))])
    assert backing.grounded(answer) == 0.5
    assert backing.grounded(Answer(text="Yes.", passages=PASSAGES)) is None


@pytest.mark.parametrize(
    ("said", "recall", "precision"),
    [
        ("The company belongs to its staff through the Keel Trust [2].", 1, 1),
        ("The company belongs to its staff through the Keel Trust [1].", 0, 0),
        ("The company belongs to its staff through the Keel Trust.", 0, 0),
        ("The company belongs to its staff through the Keel Trust [1][2].", 1, 0.5),
        ("The company belongs to its staff through the Keel Trust [2]. "
         "Today 184 people work here, on one island [1].", 1, 1),
        ("The company belongs to its staff through the Keel Trust [2]. It makes cheese for Norway's 77 kings [1].",
         0.5, 0.5),
        ("The company belongs to its staff through the Keel Trust [2]. Today 184 people work here.", 0.5, 1),
    ],
)  # fmt: skip
def test_citations_as_alce_counts_them(said: str, recall: float, precision: float) -> None:
    found = backing.cited(Answer(text=said, passages=PASSAGES), embedder())
    assert found == {"citation_recall": recall, "citation_precision": precision}


def test_labels_are_counted_over_the_set() -> None:
    asked = [Question(question=f"{at}?", expected=(("good", "bad")[at % 2],)) for at in range(10)]
    trial = Trial(id="t", arms=[BASE], questions=asked)
    known = labels.labels_of(asked)
    for at, question in enumerate(asked):
        reply = Reply(text="It is good.", said="It is good.")
        trial.replies[0][at] = labels.scored(question, reply, known)
    assert trial.figure(0, "accuracy").mean == 0.5  # type: ignore[union-attr]
    found = of_set(trial, 0)
    assert set(found) == {"macro_f1", "corpus_bleu"}
    assert found["macro_f1"].mean == pytest.approx(1 / 3)
    failed = Reply(error=text("Broken"))
    assert labels.scored(asked[0], failed, known) == failed
    reply = Reply(said="good")
    assert labels.scored(asked[0], reply, ()) == reply
    assert labels.scored(UNANSWERABLE, reply, known) == reply
    assert of_set(Trial(id="t", arms=[BASE], questions=asked), 0) == {}
