"""Makes a small real project with the code of the commit it is run in, and a list of what is in it.

Run by `make.py` with that commit's folder as the working directory; it asks each module for what it had at the time,
so that one script writes with all of them. Does not know the present code.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import shutil
import sys
import threading
from pathlib import Path
from typing import Any

DATASET = "Handbook questions"
DOCUMENTS = ("welcome.md", "travel-and-expenses.md")
LENGTH = 1200
"""Characters of each document."""
ASKED = (
    "Which two people founded Brindlemark Instruments?",
    "What was the first instrument the firm ever sold?",
)


def old(name: str) -> Any:
    return importlib.import_module(name)


def had(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except ModuleNotFoundError:
        return False


def value(found: Any) -> Any:
    """What a property or a method gives: some were one and became the other."""
    return found() if callable(found) else found


def context() -> Any:
    return old("core.jobs.context").MemoryContext()


def main(out: Path) -> None:
    home, folder = out / "home", out / "project"
    project = old("core.project").Project.create(folder, "An earlier project")
    told: dict[str, Any] = {"name": "An earlier project"}
    told["settings"] = write_settings(folder)
    told["documents"] = write_documents(project)
    told["dataset"] = write_dataset(project)
    told["advice"] = write_advice(project)
    told["run"] = write_run(project, home)
    told["trial"] = write_trial(project, told["run"])
    told["chats"] = write_chats(project, told["run"])
    told["jobs"] = write_job(project, out)
    if had("core.chat.comparisons"):
        told["side_by_side"] = write_comparison(project, told["run"])
    if had("core.knowledge.tags"):
        old("core.knowledge.tags").Tags(project.knowledge_dir).change(["welcome.md"], add=["new staff"])
        told["tags"] = {"welcome.md": ["new staff"]}
    if had("core.evaluation.retrieval.golden"):
        golden = old("core.evaluation.retrieval.golden")
        golden.save(project, [golden.Golden(ASKED[0], "welcome.md", "Brindlemark was founded in 1974")])
        told["golden"] = [ASKED[0]]
    if had("core.chat.presets"):
        presets = old("core.chat.presets")
        presets.save(presets.Preset(name="Short", system="Answer in one sentence."))
        told["presets"] = ["Short"]
    if had("core.training.sweeps"):
        sweeps = old("core.training.sweeps")
        config = json.loads((project.runs_dir / told["run"]["id"] / "config.json").read_text())
        axes = [sweeps.Axis("learning_rate", low=1e-4, high=1e-3, log=True)]
        sweeps.create(folder, sweeps.SweepFile(name="Search 1", config=config, axes=axes))
        told["sweeps"] = ["Search 1"]
    if had("core.evaluation.watch"):
        watch, kept = old("core.evaluation.watch"), old("core.evaluation.trials_kept")
        watch.keep(project, kept.load(project, told["trial"]["id"]), "Each week")
        told["watch"] = ["Each week"]
    if had("core.advice.proof"):
        proof = old("core.advice.proof")
        wishes = proof.Wishes(model="starter", dataset=f"datasets/{DATASET}.sqlite")
        proof.save(project, proof.Plan(wishes=wishes, split="test"))
        told["proof"] = {"split": "test"}
    (out / "told.json").write_text(json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True) + "\n")


def write_settings(folder: Path) -> dict[str, Any]:
    settings = old("core.settings").Settings(theme="dark", text_scale=110, recent_projects=[str(folder)])
    told: dict[str, Any] = {"theme": "dark", "text_scale": 110}
    if hasattr(settings, "addresses"):
        settings.addresses = [
            old("core.settings").Address(name="Workshop", url="http://localhost:9/v1", model="m")
        ]
        told["addresses"] = ["Workshop"]
    settings.save()
    return told


def write_documents(project: Any) -> dict[str, Any]:
    source = Path("resources/sample_project/documents")
    for name in DOCUMENTS:
        # Their beginnings, so that the vectors of each word take little room.
        words = (source / name).read_text(encoding="utf-8")[:LENGTH]
        (project.documents_dir / name).write_text(words, encoding="utf-8")
    old("core.knowledge.indexing").run(context(), project=str(project.folder))
    found = old("core.knowledge.catalogue").Catalogue(project)
    return {"files": list(DOCUMENTS), "chunks": found.count()}


def write_dataset(project: Any) -> dict[str, Any]:
    rows = project.folder / "rows"
    rows.mkdir()
    for name, split, count in (("train.jsonl", "train", 24), ("held_out.jsonl", "test", 8)):
        lines = Path("resources/sample_project/rows", name).read_text().splitlines(keepends=True)
        (rows / name).write_text("".join(lines[:count]))
        old("core.datasets.importing").run(
            context(), project=str(project.folder), file=str(rows / name), dataset=DATASET, split=split
        )
    edits, text = old("core.datasets.edits"), old("core.text").text
    store = old("core.datasets.store").open_dataset(project.datasets_dir / f"{DATASET}.sqlite")
    new_row, ids = old("core.datasets.rows").NewRow, list(store.ids())
    column = value(store.columns)[0]
    store.apply(edits.SetCell(ids[0], column, "ਕੀ ਇਹ ਰਹਿੰਦਾ ਹੈ? 🙂"), text("Edit a cell"))
    store.apply(edits.SetSplit([(ids[1], ids[3])], "validation"), text("Move rows"))
    store.apply(edits.DeleteRows([(ids[5], ids[6])]), text("Delete rows"))
    store.apply(edits.InsertRows([new_row({column: "By hand", "answer": "Yes."})]), text("Add a row"))
    if hasattr(edits, "SetStar"):
        store.apply(edits.SetStar([(ids[8], ids[9])], True), text("Star"))
        store.apply(edits.SetTags([(ids[8], ids[8])], add=["hard"]), text("Tag"))
        store.apply(edits.SetNote(ids[8], "Ask Mira."), text("Note"))
        store.apply(edits.SetStatus([(ids[10], ids[10])], "draft"), text("Set aside"))
    told: dict[str, Any] = {}
    if had("core.datasets.versions"):
        old("core.datasets.versions").name_state(store, "First", "as it came")
        told["versions"] = ["First"]
    store.apply(edits.SetCell(ids[2], column, "Undone again"), text("Edit a cell"))
    told["redone"] = rows_of(store)
    store.undo()
    told |= {"rows": rows_of(store), "undo": value(store.size_of_undo), "redo": value(store.size_of_redo)}
    assert not store.integrity()
    # What an undo brings back, read by undoing and doing again: the position is as before.
    store.undo()
    told["undone"] = rows_of(store)
    store.redo()
    store.close()
    return told


def rows_of(store: Any) -> list[list[Any]]:
    try:
        rows = store.rows(every=True)
    except TypeError:
        rows = store.rows()
    return [[row.id, row.split, row.fields] for row in rows]


def write_advice(project: Any) -> dict[str, Any]:
    advice = old("core.advice.advice")
    answers = {"task": "flow", "examples": "few", "outside": "no"}
    given = advice.advise(answers, old("core.hardware").look())
    advice.save(project, given)
    import msgspec

    told = msgspec.to_builtins(given.recommendation)
    return {"answers": answers, "recommendation": told, "created": given.created}


def write_run(project: Any, home: Path) -> dict[str, Any]:
    runs, configs = old("core.runs"), old("core.training.config")
    model = "starter"
    if not Path("resources/starter_model/model.safetensors").exists():
        # Before the program had a model of its own: one of two layers, as its tests made them.
        model = str(old("tests.tiny_models").make_model(home / "models" / "tiny"))
    config = configs.TrainConfig(
        model=model,
        dataset=f"datasets/{DATASET}.sqlite",
        epochs=1,
        batch_size=8,
        rank=2,
        alpha=4,
        max_length=128,
    )
    config.validation_share = 0.0
    about = runs.RunFile(
        "Run 1", config.method, runs.Source(model, "Starter"), runs.Source(config.dataset, DATASET)
    )
    run = runs.create(project.runs_dir, config, about)
    training = old("core.training.running" if had("core.training.running") else "core.training.sft")
    training.run(context(), run=str(run.folder))
    run = runs.read(run.folder)
    assert run.state == "finished", run.about
    shutil.rmtree(run.checkpoints_dir, ignore_errors=True)
    if hasattr(run, "describe"):
        run.describe("Run one", "The first that went well.")
        run = runs.read(run.folder)
    return {
        "id": run.id, "name": run.about.name, "loss_last": run.about.loss_last, "steps": run.about.steps_done,
        "notes": run.about.notes, "model": model, "measured": len(run.metrics()),
    }  # fmt: skip


def write_trial(project: Any, run: dict[str, Any]) -> dict[str, Any]:
    folder = str(project.folder)
    if had("core.evaluation.running"):
        done = old("core.evaluation.running").run(
            context(),
            project=folder,
            source={"kind": "dataset", "path": f"datasets/{DATASET}.sqlite", "split": "test"},
            arms=[
                {"engine": "quotes"},
                {"engine": "torch", "model": run["model"], "run": run["id"], "documents": False},
            ],
            limit=4,
            generation={"most_tokens": 12},
        )
        kept = old("core.evaluation.trials_kept").load(project, done["trial"])
        replies = [[reply.text for reply in arm if reply] for arm in kept.replies]
    else:
        adapter = str(project.runs_dir / run["id"] / "adapter")
        done = old("core.evaluation.exact").run(
            context(),
            project=folder,
            dataset=f"datasets/{DATASET}.sqlite",
            arms=[
                {"name": "Before", "model": run["model"], "adapter": None},
                {"name": "After", "model": run["model"], "adapter": adapter},
            ],
            limit=4,
        )
        kept = old("core.evaluation.trials").list_trials(project)[0][0]
        replies = [[question.answers[arm] for question in kept.questions] for arm in range(len(kept.arms))]
    return {"id": kept.id, "questions": [one.question for one in kept.questions], "replies": replies}


def write_chats(project: Any, run: dict[str, Any]) -> dict[str, Any]:
    answer = old("core.chat.answer")
    for conversation, question, arm in (
        ("first", ASKED[0], {"engine": "quotes"}),
        ("first", ASKED[1], {"engine": "quotes"}),
        ("second", "hello", {"engine": "torch", "model": run["model"], "run": run["id"], "documents": False}),
    ):
        try:
            answer.run(
                context(), project=str(project.folder), question=question, conversation=conversation, answerer=arm,
                use_documents=arm["engine"] == "quotes", generation={"most_tokens": 8},
            )  # fmt: skip
        except old("core.errors").UserError as error:
            print(f"not answered: {error}", file=sys.stderr)
    history = old("core.chat.history").History(project.chats_dir)
    history.rename("first", "How it began")
    if hasattr(history, "judge"):
        loaded = history.load("first")
        feedback = old("core.chat.conversation").Feedback(verdict="up", note="Right.")
        history.judge(loaded, loaded.messages[1].id, feedback)
        history.pin("first", True)
    told = {}
    for conversation in ("first", "second"):
        loaded = history.load(conversation)
        said = [[one.role, one.text, len(getattr(one, "citations", ()))] for one in loaded.messages]
        told[conversation] = {"title": loaded.title, "messages": said}
    return told


def write_job(project: Any, out: Path) -> list[str]:
    """A job in the list of jobs, done by the queue of the time."""
    ended = threading.Event()
    terminal = old("core.jobs.events").Terminal

    def hear(job: Any, event: Any) -> None:
        if isinstance(event, terminal):
            ended.set()

    queue = old("core.jobs.queue").JobQueue(hear)
    params = {"project": str(project.folder), "dataset": DATASET, "file": str(out / "rows.jsonl")}
    job = queue.submit("export_rows", params)
    assert ended.wait(60)
    queue.close()
    return [job.task]


def write_comparison(project: Any, run: dict[str, Any]) -> dict[str, Any]:
    conversation, kept = old("core.chat.conversation"), old("core.chat.comparisons").Comparisons(project)
    reply = old("core.chat.side_by_side").Reply
    arms = [
        conversation.Arm(engine="quotes", name="Quotes"),
        conversation.Arm(engine="torch", model=run["model"], run=run["id"], name="Run 1"),
    ]
    made = kept.begin("Which is better", arms)
    asked = made.next_round(ASKED[0])
    kept.ask(made, [asked])
    for arm, words in enumerate(("Thirty days.", "Some days.")):
        kept.reply(made, made.rounds[0], arm, reply(answer=conversation.Answer(text=words, arm=arms[arm])))
    kept.vote(made, made.rounds[0], made.vote_on(made.rounds[0], "best", 0, "clearer"))
    return {"id": made.id, "name": "Which is better", "answers": ["Thirty days.", "Some days."]}


if __name__ == "__main__":
    main(Path(sys.argv[1]))
