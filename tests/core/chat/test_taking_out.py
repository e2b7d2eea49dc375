"""What is taken out of conversations: files to read and to work on, corrections as rows; and ways of answering kept."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.chat import corrections, exporting, presets
from core.chat.conversation import Answer, Arm, Citation, Conversation, Feedback, Passage, Question, Setup
from core.chat.generator import GenerationConfig
from core.chat.history import History
from core.chat.presets import Preset
from core.datasets.store import Dataset
from core.errors import UserError
from core.fields import check, from_builtins

ANSWER = Answer(
    id="a",
    text="27 days [1].",
    arm=Arm(engine="torch", name="Mill *expert*"),
    citations=[
        Citation(number=1, chunk="c", file="a.pdf", page=2, quote="27 days\nof leave", start=0, end=16)
    ],
    passages=[
        Passage(number=1, chunk="c", file="a.pdf", page=2, text="27 days\nof leave"),
        Passage(number=2, chunk="d", file="b.md", text="not cited"),
    ],
)


@pytest.fixture
def history(tmp_path: Path) -> History:
    return History(tmp_path / "chats")


def kept(history: History, *answers: Answer) -> Conversation:
    talk = history.begin()
    history.arrange(talk, Setup(system="Be brief."))
    history.add(talk, Question(text="How many days?\nOf paid leave.", id="q"))
    for one in answers:
        history.add(talk, one, "q")
    return talk


def test_markdown_has_what_is_shown_with_its_sources(history: History) -> None:
    talk = kept(history, Answer(text="A former answer", id="old"), ANSWER)
    history.judge(talk, "a", Feedback(correction="28 days."))
    made = exporting.to_markdown(history.load(talk.id))
    assert made.startswith(
        "# How many days? Of paid leave.\n\n> Be brief.\n\n## How many days?\n\nOf paid leave."
    )
    assert "27 days [1].\n\n- [1] a.pdf, page 2: “27 days of leave”\n\n**Corrected:**\n\n28 days." in made
    assert "Mill \\*expert\\*" in made
    assert "not cited" not in made and "former" not in made


def test_json_has_all_of_it(history: History) -> None:
    talk = kept(history, ANSWER)
    history.judge(talk, "a", Feedback(verdict="up"))
    made = json.loads(exporting.to_json(history.load(talk.id)))
    assert made["format"] == exporting.FORMAT and made["setup"] == {"system": "Be brief."}
    assert [(one["role"], one["content"]) for one in made["messages"]] == [
        ("user", "How many days?\nOf paid leave."),
        ("assistant", "27 days [1]."),
    ]
    assert made["messages"][1]["feedback"] == {"verdict": "up"}
    assert made["messages"][1]["citations"][0]["quote"] == "27 days\nof leave"


def test_corrections_and_good_answers_become_rows_once(history: History, tmp_path: Path) -> None:
    good = Answer(text="Ask early [1].", id="b")
    talk = kept(history, ANSWER, good, Answer(text="Nonsense", id="c"))
    history.judge(talk, "a", Feedback(verdict="down", correction="28 days.", note="new law"))
    history.judge(talk, "b", Feedback(verdict="up"))
    history.judge(talk, "c", Feedback(verdict="down"))
    found = corrections.gather(history)
    assert [(one.answer, one.rejected) for one in found] == [("28 days.", "27 days."), ("Ask early.", "")]
    assert found[0].source.quote == "27 days\nof leave"
    file = tmp_path / "chat.ustadset"
    assert corrections.to_rows(history, file, found) == 2
    with Dataset(file) as store:
        rows = list(store.rows())
        assert [row.fields["answer"] for row in rows] == ["28 days.", "Ask early."]
        assert rows[0].source is not None and rows[0].source.chat == talk.id
    assert corrections.gather(history) == []
    assert history.load(talk.id).feedback["a"].note == "new law"
    with pytest.raises(UserError, match="no correction"):
        corrections.to_rows(history, file, [])


def test_packaged_presets_can_be_used(own_home: Path) -> None:
    found = presets.packaged()
    assert len({preset.name for preset in found}) == len(found) >= 5
    for preset in found:
        config = from_builtins(GenerationConfig, preset.sampling)
        check(config)
        assert preset.system and set(preset.sampling) <= set(GenerationConfig.__dataclass_fields__)


def test_own_presets_are_kept_and_replaced(own_home: Path) -> None:
    arm = Arm(engine="torch", model="starter", name="Starter")
    presets.save(Preset(name=" Mill  expert ", system="You know the mill.", sampling={"top_p": 0.9}, arm=arm))
    presets.save(Preset(name="A", system="1"))
    presets.save(Preset(name="A", system="2"))
    assert [(one.name, one.system) for one in presets.own()] == [
        ("A", "2"),
        ("Mill expert", "You know the mill."),
    ]
    former = Setup(system="x", preset="y")
    chosen = presets.own()[1]
    assert chosen.arm == arm
    assert chosen.setup(former) == Setup(
        system="You know the mill.", sampling={"top_p": 0.9}, preset="Mill expert"
    )
    presets.delete("A")
    presets.delete("A")
    assert [one.name for one in presets.own()] == ["Mill expert"]
    for name in ("  ", presets.packaged()[0].name):
        with pytest.raises(UserError):
            presets.save(Preset(name=name))
