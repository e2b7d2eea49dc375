"""The walk itself: decide, documents, dataset, train, compare, chat; each step checked, timed and pictured."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtWidgets import QAbstractItemView, QApplication

from core import runs
from core.chat.conversation import Answer
from core.evaluation import trials_kept
from core.project import Project
from desktop.chat.render import CITE
from desktop.job_signals import JobHandle
from desktop.main_window import MainWindow
from desktop.tour.hands import Hands, TourError
from desktop.tour.pulse import Pulse
from desktop.tour.report import Asked, Cited, Report, Step

LONG = 900.0
"""Seconds a job of the tour may take before the step fails."""
COMPARED = 50
"""Trained questions that base and tuned are asked; as many are offered."""
ANSWERS = (
    "task.flow",
    "outside.yes",
    "change.sometimes",
    "sources.yes",
    "combine.yes",
    "terms.yes",
    "examples.many",
    "tasks.one",
    "memory.here",
)
"""A person who wants both: facts with their sources, in the house's own words."""


class Row(msgspec.Struct):
    """A question of the sample with its answer and where the handbook says so."""

    question: str
    answer: str = ""
    source: dict[str, Any] = {}


class Tour:
    """Walks through the window and writes down what it finds."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window = window
        self.context = window.context
        self.folder = folder
        self.hands = Hands(window)
        self.pulse = Pulse(window)
        self.report = Report()

    def walk(self) -> bool:
        """All steps in order; the first that fails ends the walk, since the next would stand on it."""
        start = time.monotonic()
        self.folder.mkdir(parents=True, exist_ok=True)
        for number, step in enumerate(self.steps(), 1):
            if not self._take(number, step):
                break
        self.report.longest_block_ms = round(self.pulse.longest_ms, 1)
        self.report.seconds = round(time.monotonic() - start, 1)
        QThreadPool.globalInstance().waitForDone()
        self.report.save(self.folder)
        return self.report.ok

    def steps(self) -> list[Callable[[], None]]:
        return [
            self.open_the_sample,
            self.answer_the_wizard,
            self.read_the_advice,
            self.index_the_documents,
            self.search_the_documents,
            self.measure_the_search,
            self.edit_a_row,
            self.see_what_is_trained,
            self.prepare_the_training,
            self.watch_the_training,
            self.finish_the_training,
            self.compare_the_answers,
            self.ask_the_documents,
            self.open_the_citation,
            self.ask_what_is_not_covered,
            self.ask_the_tuned_model,
            self.look_at_the_jobs,
            self.turn_on_the_dark,
            self.training_in_the_dark,
            self.chat_in_the_dark,
        ]

    # -- steps ---------------------------------------------------------------------------------------------

    def open_the_sample(self) -> None:
        """One click on the start screen opens a copy of the sample project."""
        self.hands.click("start.sample")
        self.hands.wait(lambda: self.context.project is not None, "the sample project is open", 30)
        self.hands.rest()

    def answer_the_wizard(self) -> None:
        """One question per page, answered with the mouse; the strip that would lead there is not needed."""
        self.hands.click("coach.leave")
        self.hands.click("nav.advice")
        for number, answer in enumerate(ANSWERS):
            if number:
                self.hands.click("advice.next")
            self.hands.click(f"advice.{answer}")

    def read_the_advice(self) -> None:
        """The advice names its reasons, and is kept with the project."""
        self._job("advise", lambda: self.hands.click("advice.next"))
        self.hands.widget("advice.outcome")
        if not self._project().advice_file.exists():
            raise TourError("the advice was not kept with the project")

    def index_the_documents(self) -> None:
        """Every document of the handbook is read, split, embedded and counted in the store."""
        self.hands.click("nav.knowledge")
        result = self._job("index", lambda: self.hands.click("knowledge.index"))
        if result["failed"] or not result["chunks"]:
            raise TourError(f"indexing gave {result}")

    def search_the_documents(self) -> None:
        """A question of the held-out rows finds the passage that answers it."""
        row = self._rows("held_out")[1]
        found = self._job(
            "search", lambda: self.hands.type("knowledge.search_box", row.question, end=Qt.Key.Key_Return)
        )
        if not any(row.source["quote"] in _one_line(passage["text"]) for passage in found["passages"]):
            raise TourError(f"the passage that answers “{row.question}” was not found")

    def measure_the_search(self) -> None:
        """Forty held-out questions, of which the rows say where the handbook answers them: what is found first."""
        self.hands.click("knowledge.score")
        self.hands.click("knowledge.golden.take_first")
        self.hands.click("dialog.accept")
        result = self._job("score_retrieval", lambda: self.hands.click("knowledge.score.measure"))
        figures = result["figures"]
        found = self.report.retrieval
        found.questions = figures["n"]
        found.recall_at_1, found.recall_at_5 = (
            round(figures[key]["value"], 3) for key in ("recall_at_1", "recall_at_5")
        )
        if found.questions < 40 or found.recall_at_5 < 0.9:
            raise TourError(f"the search found {figures}")
        self.hands.rest(300)

    def edit_a_row(self) -> None:
        """A cell changed by key is saved; one undo brings it back."""
        self.hands.click("nav.datasets")
        table = self.hands.find("datasets.table", QAbstractItemView)
        self.hands.wait(
            lambda: table.model() is not None and table.model().rowCount() > 0, "rows are shown", 20
        )
        index = table.model().index(0, 0)
        before = index.data()
        self.hands.click_at(table.viewport(), table.visualRect(index).center())
        self.hands.press(Qt.Key.Key_F2)
        self.hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        editor = QApplication.focusWidget()
        if editor is None:
            raise TourError("the cell cannot be edited")
        self.hands.type_into(editor, "Who founded the firm?")
        self.hands.press(Qt.Key.Key_Return)
        self.hands.wait(lambda: index.data() == "Who founded the firm?", "the cell shows its new text", 5)
        self.hands.click("datasets.undo")
        self.hands.wait(lambda: index.data() == before, "undo brings the former text back", 5)

    def see_what_is_trained(self) -> None:
        """The row as the model's template renders it, with the trained tokens marked."""
        table = self.hands.find("datasets.table", QAbstractItemView)
        self.hands.click_at(table.viewport(), table.visualRect(table.model().index(2, 0)).center())
        self._job("render_row", lambda: self.hands.click("datasets.preview"))
        self.hands.widget("datasets.preview.text")

    def prepare_the_training(self) -> None:
        """The form with its estimate."""
        self._job("estimate", lambda: self.hands.click("nav.training"))
        self.hands.widget("training.start")

    def watch_the_training(self) -> None:
        """LoRA on the starter model; the loss is drawn as it falls, and the window answers all the while."""
        self._training: dict[str, Any] = {}
        handle = self._start("train", lambda: self.hands.click("training.start"))
        losses: list[float] = []
        handle.metered.connect(
            lambda event: losses.append(event.values["loss"]) if "loss" in event.values else None
        )
        handle.finished.connect(self._training.update)
        self._train = handle
        self.pulse.start()
        handle.ended.connect(self.pulse.stop)
        self._ended = False
        handle.ended.connect(self._note_end)
        self.hands.wait(lambda: len(losses) >= 12 or self._ended, "the loss is drawn", LONG)

    def finish_the_training(self) -> None:
        """The run is finished, its loss a tenth of the first or less, and its folder explains itself."""
        self.hands.wait(lambda: self._ended, "the training ends", LONG)
        if not self._training:
            raise TourError("the training did not finish")
        run = runs.finished(self._project().runs_dir)[0]
        first, last = run.about.loss_first, run.about.loss_last
        if first is None or last is None or last > first / 10:
            raise TourError(f"the loss fell only from {first} to {last}")
        self.report.training.loss_first, self.report.training.loss_last = round(first, 4), round(last, 4)
        self.hands.rest(300)

    def compare_the_answers(self) -> None:
        """Fifty trained questions, put to the base model and to the tuned one: what was learnt is known by heart."""
        self.hands.click("training.compare")
        compare = self.hands.widget("evaluation.compare")
        self.hands.wait(compare.isEnabled, "the run and its base are ready to be compared", 30)
        self.hands.choose("evaluation.split", lambda _, part: part == "train")
        self.hands.choose("evaluation.limit", lambda _, amount: amount == ("limit", COMPARED))
        self.hands.click("evaluation.leaks.keep")
        result = self._job("trial", lambda: self.hands.click("evaluation.compare"))
        self._trial = trials_kept.load(self._project(), result["trial"])
        base, tuned = (one.figures["exact"].mean for one in self._trial.results)
        self.report.training.exact_base, self.report.training.exact_tuned = base, tuned
        if tuned < 0.9 or base > 0.1:
            raise TourError(f"answers right to the letter: base {base:.0%}, tuned {tuned:.0%}")
        self.hands.rest()

    def ask_the_documents(self) -> None:
        """An answer in quotes; its citation names the right file, page and words."""
        self.hands.click("nav.chat")
        row = next(row for row in self._rows("held_out") if row.source["page"])
        answer = self._ask(row.question)
        source = row.source
        if not any(
            citation.file == source["file"]
            and (citation.page or None) == source["page"]
            and _one_line(citation.quote) in source["quote"]
            for citation in answer.citations
        ):
            raise TourError(f"“{row.question}” was answered with {answer.citations}")

    def open_the_citation(self) -> None:
        """A click on the citation opens the document at the page, with the words marked."""
        self.hands.click_link(f"{CITE}1")
        self.hands.widget("passage")
        self.hands.rest(400)

    def ask_what_is_not_covered(self) -> None:
        """What the handbook does not say is not made up."""
        self.hands.press(Qt.Key.Key_Escape)
        answer = self._ask(self._rows("not_covered")[0].question)
        if answer.covered or answer.citations:
            raise TourError(f"a question that is not covered was answered with “{answer.text}”")

    def ask_the_tuned_model(self) -> None:
        """In a new chat, the tuned model says word for word what it has learnt."""
        run = runs.finished(self._project().runs_dir)[0]
        self.hands.click("chat.new")
        self.hands.choose("chat.answerer", lambda words, _: run.about.name in words)
        self.hands.uncheck("chat.use_documents")
        # One that the comparison found right: some few are not, and the report says how many.
        known = next(
            question
            for question, reply in zip(self._trial.questions, self._trial.replies[1], strict=True)
            if reply and reply.text.strip() == question.expected[0]
        )
        answer = self._ask(known.question)
        if answer.text.strip() != known.expected[0]:
            raise TourError(f"“{known.question}” was answered with “{answer.text}”, not “{known.expected}”")

    def look_at_the_jobs(self) -> None:
        """Everything that was done, with its log."""
        self.hands.click("window.jobs")
        self.hands.widget("jobs.panel")
        if (step := self.window.helping.coaching.step) is not None:
            raise TourError(f"the guided first run did not notice that “{step.key}” was done")
        self.hands.rest()

    def turn_on_the_dark(self) -> None:
        """The whole window in dark."""
        self.hands.press(Qt.Key.Key_Escape)
        self.hands.click("nav.settings")
        self.hands.choose("settings.form.theme", lambda _, value: value == "dark")
        self.hands.rest(200)

    def training_in_the_dark(self) -> None:
        """The curve of the finished run."""
        self.hands.click("nav.training")
        self.hands.rest(300)

    def chat_in_the_dark(self) -> None:
        """The conversation so far."""
        self.hands.click("nav.chat")
        self.hands.rest(300)

    # -- how -----------------------------------------------------------------------------------------------

    def _take(self, number: int, step: Callable[[], None]) -> bool:
        name = step.__name__.replace("_", " ")
        picture = f"{number:02}-{step.__name__.replace('_', '-')}.png"
        start = time.monotonic()
        error = ""
        try:
            step()
        except Exception as trouble:
            error = (
                f"{type(trouble).__name__}: {trouble}" if not isinstance(trouble, TourError) else str(trouble)
            )
        seconds = round(time.monotonic() - start, 2)
        self.hands.rest()
        with self.pulse.paused():
            self.hands.picture(self.folder / picture)
        self.report.steps.append(Step(name, not error, seconds, picture, error))
        print(
            f"{'ok  ' if not error else 'FAIL'} {seconds:7.2f} s  {number:2} {name}"
            + (f": {error}" if error else "")
        )
        return not error

    def _project(self) -> Project:
        if self.context.project is None:
            raise TourError("no project is open")
        return self.context.project

    def _rows(self, name: str) -> list[Row]:
        """The sample's rows, from the copy that lies in the project."""
        lines = (self._project().folder / "rows" / f"{name}.jsonl").read_bytes().splitlines()
        return [msgspec.json.decode(line, type=Row) for line in lines]

    def _start(self, task: str, act: Callable[[], None]) -> JobHandle:
        """Do what starts a job of that task, and return its handle."""
        opened: list[JobHandle] = []

        def note(handle: JobHandle) -> None:
            if handle.job.task == task:
                opened.append(handle)

        self.context.jobs.opened.connect(note)
        act()
        self.hands.wait(lambda: bool(opened), f"the job “{task}” starts", 15)
        self.context.jobs.opened.disconnect(note)
        return opened[0]

    def _job(self, task: str, act: Callable[[], None]) -> dict[str, Any]:
        """Do what starts a job, wait for its end, return its result."""
        handle = self._start(task, act)
        outcome: list[Any] = []
        handle.finished.connect(outcome.append)
        handle.failed.connect(lambda event: outcome.append(TourError(str(event.message))))
        handle.stopped.connect(lambda: outcome.append(TourError("it was stopped")))
        self.hands.wait(lambda: bool(outcome), f"the job “{task}” ends", LONG)
        if isinstance(outcome[0], TourError):
            raise outcome[0]
        self.hands.rest()
        result: dict[str, Any] = outcome[0]
        return result

    def _ask(self, question: str) -> Answer:
        """Type a question, send it, wait for the whole answer, and note what was said."""
        result = self._job(
            "answer", lambda: self.hands.type("chat.composer", question, end=Qt.Key.Key_Return)
        )
        answer = msgspec.convert(result, Answer)
        cited = [Cited(one.file, one.page or None, one.quote) for one in answer.citations]
        self.report.chat.append(Asked(question, answer.text, cited))
        self.hands.rest(300)
        return answer

    def _note_end(self) -> None:
        self._ended = True


def _one_line(words: str) -> str:
    return " ".join(words.split())
