"""The technical words of the window: each in two plain sentences, and where the guide says more.

Does not know where they stand in the window; `desktop.widgets.why` shows them there.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from core.text import QT_TRANSLATE_NOOP


class Word(NamedTuple):
    """`title` and the two sentences in English, marked for translation. `page` and `anchor`: a place in the guide."""

    key: str
    title: str
    what: str
    why: str
    page: str
    anchor: str

    def named(self) -> str:
        """The word itself, in the window's language."""
        return QCoreApplication.translate("Words", self.title)

    def said(self) -> str:
        """Both sentences, in the window's language."""
        # Chinese puts no space after a full stop.
        return QCoreApplication.translate("Words", "{first} {second}").format(
            first=QCoreApplication.translate("Words", self.what),
            second=QCoreApplication.translate("Words", self.why),
        )


_WORDS = (
    # The two ways
    Word(
        "rag",
        QT_TRANSLATE_NOOP("Words", "RAG"),
        QT_TRANSLATE_NOOP(
            "Words",
            "Before the model answers, the program looks up the passages of your documents that fit the question "
            "and hands them over with it.",
        ),
        QT_TRANSLATE_NOOP(
            "Words",
            "The model then answers from what it was given, and you can see the source of each statement.",
        ),
        "decide",
        "ways",
    ),
    Word(
        "fine_tuning",
        QT_TRANSLATE_NOOP("Words", "Fine-tuning"),
        QT_TRANSLATE_NOOP(
            "Words",
            "The model is shown many of your questions with their good answers, and its weights are changed a "
            "little each time until it answers like them.",
        ),
        QT_TRANSLATE_NOOP(
            "Words",
            "It learns a manner, a format or a vocabulary well, but facts that change are better kept in "
            "documents.",
        ),
        "decide",
        "ways",
    ),
    Word(
        "held_out",
        QT_TRANSLATE_NOOP("Words", "Held-out questions"),
        QT_TRANSLATE_NOOP(
            "Words",
            "Questions with known answers that are kept away from training and used for measuring alone.",
        ),
        QT_TRANSLATE_NOOP("Words", "Only they tell how the model does on what it has not seen before."),
        "decide",
        "proof",
    ),
    Word(
        "confidence_interval",
        QT_TRANSLATE_NOOP("Words", "Confidence interval"),
        QT_TRANSLATE_NOOP(
            "Words",
            "The range in which the true figure probably lies, since only some of all possible questions were "
            "asked.",
        ),
        QT_TRANSLATE_NOOP(
            "Words",
            "“68% (53 to 82)” means: 68 were right in a hundred, and with other questions it could well have been"
            " 53 or 82.",
        ),
        "evaluate",
        "sure",
    ),
    # Documents
    Word(
        "chunk",
        QT_TRANSLATE_NOOP("Words", "Passage (chunk)"),
        QT_TRANSLATE_NOOP(
            "Words",
            "Documents are cut into pieces of a few sentences, because a search can point at a piece but not at a"
            " whole book.",
        ),
        QT_TRANSLATE_NOOP("Words", "Each piece remembers its document, its page and its place."),
        "documents",
        "index",
    ),
    Word(
        "overlap",
        QT_TRANSLATE_NOOP("Words", "Overlap"),
        QT_TRANSLATE_NOOP(
            "Words",
            "The end of one passage is repeated at the beginning of the next, so that a thought at the cut is "
            "whole in at least one of them.",
        ),
        QT_TRANSLATE_NOOP(
            "Words",
            "A little helps where passages are short; much makes the index larger and the results repeat "
            "themselves.",
        ),
        "documents",
        "index",
    ),
    Word(
        "embedding",
        QT_TRANSLATE_NOOP("Words", "Embedding"),
        QT_TRANSLATE_NOOP(
            "Words",
            "A list of a few hundred numbers that stands for the meaning of a text; texts that mean much the same"
            " get numbers that lie close together.",
        ),
        QT_TRANSLATE_NOOP("Words", "So a passage is found even if it uses other words than the question."),
        "documents",
        "index",
    ),
    Word(
        "hybrid_search",
        QT_TRANSLATE_NOOP("Words", "Hybrid search"),
        QT_TRANSLATE_NOOP(
            "Words",
            "Two searches at once: one looks for the same words, the other for the same meaning, and their "
            "results are merged.",
        ),
        QT_TRANSLATE_NOOP(
            "Words",
            "Names, numbers and part codes are found by words, everyday questions by meaning.",
        ),
        "documents",
        "search",
    ),
    Word(
        "reranker",
        QT_TRANSLATE_NOOP("Words", "Reranker"),
        QT_TRANSLATE_NOOP(
            "Words",
            "After the search, a second and more careful comparison puts the best passages in a better order.",
        ),
        QT_TRANSLATE_NOOP(
            "Words",
            "It takes a little more time for each question and often brings the right passage to the first place.",
        ),
        "documents",
        "search",
    ),
    Word(
        "vector_store",
        QT_TRANSLATE_NOOP("Words", "Vector store (Qdrant)"),
        QT_TRANSLATE_NOOP(
            "Words",
            "The place where the numbers of all passages are kept, made so that the closest ones are found in a "
            "moment.",
        ),
        QT_TRANSLATE_NOOP(
            "Words",
            "Ustad has one inside; Qdrant is a server for the same purpose, for many documents or several people.",
        ),
        "documents",
        "stores",
    ),
    Word(
        "recall",
        QT_TRANSLATE_NOOP("Words", "Found among the first (recall)"),
        QT_TRANSLATE_NOOP(
            "Words",
            "The share of your questions for which the right passage was among the first one, five or ten that "
            "were found.",
        ),
        QT_TRANSLATE_NOOP(
            "Words",
            "What is not among the passages found cannot be in the answer, so this figure bounds all that "
            "follows.",
        ),
        "documents",
        "score",
    ),
    Word(
        "mrr",
        QT_TRANSLATE_NOOP("Words", "Mean reciprocal rank"),
        QT_TRANSLATE_NOOP(
            "Words",
            "Each question counts 1 if the right passage came first, a half if second, a third if third, and "
            "nothing if it was not found; the figure is the average.",
        ),
        QT_TRANSLATE_NOOP("Words", "It tells how far up the right passage usually stands."),
        "documents",
        "score",
    ),
    Word(
        "ndcg",
        QT_TRANSLATE_NOOP("Words", "nDCG"),
        QT_TRANSLATE_NOOP(
            "Words",
            "A figure from 0 to 1 for the order of what was found: right passages count more the further up they "
            "stand.",
        ),
        QT_TRANSLATE_NOOP("Words", "It is useful where a question has several right passages."),
        "documents",
        "score",
    ),
    # Rows
    Word(
        "token",
        QT_TRANSLATE_NOOP("Words", "Token"),
        QT_TRANSLATE_NOOP(
            "Words",
            "A piece of a word, the unit in which a language model reads and writes; an English word has a little"
            " more than one on average, a word in other scripts often several.",
        ),
        QT_TRANSLATE_NOOP("Words", "Lengths, limits and speeds are counted in tokens."),
        "dataset",
        "trained",
    ),
    Word(
        "chat_template",
        QT_TRANSLATE_NOOP("Words", "Chat template"),
        QT_TRANSLATE_NOOP(
            "Words",
            "The pattern of signs with which a model marks who speaks: system, user, answer.",
        ),
        QT_TRANSLATE_NOOP(
            "Words",
            "Each model was trained with its own, and answers badly if it is given another one.",
        ),
        "dataset",
        "trained",
    ),
    Word(
        "validation",
        QT_TRANSLATE_NOOP("Words", "Validation rows"),
        QT_TRANSLATE_NOOP(
            "Words",
            "Rows that are not trained on but looked at regularly while training runs.",
        ),
        QT_TRANSLATE_NOOP(
            "Words",
            "If the model gets better on them too, it is learning; if it only gets better on the training rows, "
            "it is memorising.",
        ),
        "dataset",
        "split",
    ),
    # Training
    Word(
        "adapter",
        QT_TRANSLATE_NOOP("Words", "Adapter"),
        QT_TRANSLATE_NOOP(
            "Words",
            "A small set of extra weights that is trained beside the model, which itself stays as it is.",
        ),
        QT_TRANSLATE_NOOP(
            "Words",
            "It takes a few megabytes, can be removed at any time, and one model can have many of them.",
        ),
        "train",
        "methods",
    ),
    Word(
        "lora",
        QT_TRANSLATE_NOOP("Words", "LoRA"),
        QT_TRANSLATE_NOOP(
            "Words",
            "The usual adapter: beside each chosen layer two narrow tables of numbers are trained, whose product "
            "corrects what the layer says.",
        ),
        QT_TRANSLATE_NOOP(
            "Words",
            "So about one weight in a hundred is trained, which is quick and needs little memory.",
        ),
        "train",
        "methods",
    ),
    Word(
        "qlora",
        QT_TRANSLATE_NOOP("Words", "QLoRA"),
        QT_TRANSLATE_NOOP(
            "Words",
            "LoRA beside a model whose own weights are squeezed to 4 or 8 bits while it is trained.",
        ),
        QT_TRANSLATE_NOOP(
            "Words",
            "It needs about a quarter or half of the memory and takes longer; use it when the model does not fit "
            "otherwise.",
        ),
        "train",
        "methods",
    ),
    Word(
        "dora",
        QT_TRANSLATE_NOOP("Words", "DoRA"),
        QT_TRANSLATE_NOOP("Words", "LoRA that treats the direction of a correction and its size separately."),
        QT_TRANSLATE_NOOP("Words", "It is often a little better with small ranks, and somewhat slower."),
        "train",
        "methods",
    ),
    Word(
        "epoch",
        QT_TRANSLATE_NOOP("Words", "Epoch"),
        QT_TRANSLATE_NOOP(
            "Words",
            "One pass over all training rows; three epochs show each row to the model three times.",
        ),
        QT_TRANSLATE_NOOP("Words", "Too few teach little, too many make it repeat rows word for word."),
        "train",
        "settings",
    ),
    Word(
        "learning_rate",
        QT_TRANSLATE_NOOP("Words", "Learning rate"),
        QT_TRANSLATE_NOOP("Words", "How large each correction of the weights is."),
        QT_TRANSLATE_NOOP(
            "Words",
            "Too small and training takes forever; too large and the loss jumps about or grows.",
        ),
        "train",
        "settings",
    ),
    Word(
        "batch",
        QT_TRANSLATE_NOOP("Words", "Batch"),
        QT_TRANSLATE_NOOP("Words", "The rows that are worked on together before the weights are corrected."),
        QT_TRANSLATE_NOOP("Words", "More rows at once are faster and steadier but need more memory."),
        "train",
        "settings",
    ),
    Word(
        "gradient_accumulation",
        QT_TRANSLATE_NOOP("Words", "Gradient accumulation"),
        QT_TRANSLATE_NOOP("Words", "The corrections of several batches are added up and made together."),
        QT_TRANSLATE_NOOP("Words", "That has the effect of a larger batch without needing its memory."),
        "train",
        "settings",
    ),
    Word(
        "rank",
        QT_TRANSLATE_NOOP("Words", "Rank"),
        QT_TRANSLATE_NOOP(
            "Words",
            "The width of the two tables of a LoRA adapter, and with it how much the adapter can hold.",
        ),
        QT_TRANSLATE_NOOP("Words", "8 to 32 suit most work; a higher rank needs more rows to be worth it."),
        "train",
        "settings",
    ),
    Word(
        "alpha",
        QT_TRANSLATE_NOOP("Words", "Alpha"),
        QT_TRANSLATE_NOOP(
            "Words",
            "How strongly the adapter speaks beside the model: what it says is multiplied by alpha divided by the"
            " rank.",
        ),
        QT_TRANSLATE_NOOP(
            "Words",
            "Twice the rank is usual; if you change it, the learning rate may need to change too.",
        ),
        "train",
        "settings",
    ),
    Word(
        "dropout",
        QT_TRANSLATE_NOOP("Words", "Dropout"),
        QT_TRANSLATE_NOOP(
            "Words",
            "In each step a share of the adapter is switched off by chance, so that it cannot rely on single "
            "weights.",
        ),
        QT_TRANSLATE_NOOP("Words", "This works against learning by heart, and matters most with few rows."),
        "train",
        "settings",
    ),
    Word(
        "warmup",
        QT_TRANSLATE_NOOP("Words", "Warm-up"),
        QT_TRANSLATE_NOOP(
            "Words",
            "At the beginning the learning rate rises slowly from zero to its full size.",
        ),
        QT_TRANSLATE_NOOP("Words", "Without it the first, still clumsy corrections could do damage."),
        "train",
        "settings",
    ),
    Word(
        "weight_decay",
        QT_TRANSLATE_NOOP("Words", "Weight decay"),
        QT_TRANSLATE_NOOP("Words", "In each step all trained weights are pulled a little towards zero."),
        QT_TRANSLATE_NOOP(
            "Words",
            "Only what the rows confirm again and again stays large, which works against learning by heart.",
        ),
        "train",
        "settings",
    ),
    Word(
        "recompute",
        QT_TRANSLATE_NOOP("Words", "Gradient checkpointing"),
        QT_TRANSLATE_NOOP(
            "Words",
            "Results in between are not kept but worked out again when they are needed.",
        ),
        QT_TRANSLATE_NOOP(
            "Words",
            "That saves much memory with long rows and costs about a third more time.",
        ),
        "train",
        "memory",
    ),
    Word(
        "checkpoint",
        QT_TRANSLATE_NOOP("Words", "Checkpoint"),
        QT_TRANSLATE_NOOP(
            "Words",
            "A copy of everything a run needs in order to go on, saved from time to time.",
        ),
        QT_TRANSLATE_NOOP("Words", "After a stop, a crash or a power cut, Resume goes on from the last one."),
        "train",
        "resume",
    ),
    Word(
        "early_stopping",
        QT_TRANSLATE_NOOP("Words", "Early stopping"),
        QT_TRANSLATE_NOOP(
            "Words",
            "Training ends by itself when the validation loss has not become better for some time.",
        ),
        QT_TRANSLATE_NOOP("Words", "It saves time and keeps the run from going on to learn by heart."),
        "train",
        "curves",
    ),
    Word(
        "seed",
        QT_TRANSLATE_NOOP("Words", "Seed"),
        QT_TRANSLATE_NOOP(
            "Words",
            "The number from which all chance is drawn: the order of rows, the first weights, what is left out.",
        ),
        QT_TRANSLATE_NOOP("Words", "The same seed with the same rows and settings gives the same run."),
        "train",
        "settings",
    ),
    Word(
        "dpo",
        QT_TRANSLATE_NOOP("Words", "DPO (preferring)"),
        QT_TRANSLATE_NOOP(
            "Words",
            "The model is shown two answers to a question, one better than the other, and learns to make the "
            "better kind more likely.",
        ),
        QT_TRANSLATE_NOOP(
            "Words",
            "It needs no examples of perfect answers, only judgements; beta says how far it may move from what it"
            " was.",
        ),
        "train",
        "preferences",
    ),
    Word(
        "loss",
        QT_TRANSLATE_NOOP("Words", "Loss"),
        QT_TRANSLATE_NOOP(
            "Words",
            "How surprised the model is by the right answer: the smaller, the likelier it found each of its "
            "tokens.",
        ),
        QT_TRANSLATE_NOOP("Words", "It should fall quickly at first and then level out."),
        "train",
        "curves",
    ),
    Word(
        "overfitting",
        QT_TRANSLATE_NOOP("Words", "Overfitting"),
        QT_TRANSLATE_NOOP("Words", "The model learns its rows by heart and gets worse on everything else."),
        QT_TRANSLATE_NOOP(
            "Words",
            "You see it when the training loss goes on falling while the validation loss rises.",
        ),
        "train",
        "curves",
    ),
    # Measuring
    Word(
        "exact_match",
        QT_TRANSLATE_NOOP("Words", "Exact match"),
        QT_TRANSLATE_NOOP(
            "Words",
            "An answer counts only if it is the expected one, apart from capital letters, punctuation and small "
            "words such as “the”.",
        ),
        QT_TRANSLATE_NOOP("Words", "It is strict: right answers in other words count as wrong."),
        "evaluate",
        "metrics",
    ),
    Word(
        "f1",
        QT_TRANSLATE_NOOP("Words", "F1"),
        QT_TRANSLATE_NOOP(
            "Words",
            "How many words the answer and the expected answer share, with a penalty for words that are missing "
            "and for words too many.",
        ),
        QT_TRANSLATE_NOOP("Words", "1 means the same words, 0 none in common."),
        "evaluate",
        "metrics",
    ),
    Word(
        "leak",
        QT_TRANSLATE_NOOP("Words", "Leak"),
        QT_TRANSLATE_NOOP(
            "Words",
            "A test question that was also trained on, word for word or in other words.",
        ),
        QT_TRANSLATE_NOOP(
            "Words",
            "The model may know its answer by heart, so it makes the result look better than it is.",
        ),
        "evaluate",
        "leaks",
    ),
    Word(
        "judge",
        QT_TRANSLATE_NOOP("Words", "Judging model"),
        QT_TRANSLATE_NOOP(
            "Words",
            "A model that reads two answers and says which is better, or gives marks.",
        ),
        QT_TRANSLATE_NOOP(
            "Words",
            "Models favour long answers and whatever they see first, so compare the judge with your own votes.",
        ),
        "evaluate",
        "judge",
    ),
    # Chat
    Word(
        "system_prompt",
        QT_TRANSLATE_NOOP("Words", "System prompt"),
        QT_TRANSLATE_NOOP(
            "Words",
            "Words that the model reads before the conversation: who it is, how it should answer, what it must "
            "not do.",
        ),
        QT_TRANSLATE_NOOP(
            "Words",
            "It holds for the whole conversation, and you do not see it among the messages.",
        ),
        "chat",
        "settings",
    ),
    Word(
        "temperature",
        QT_TRANSLATE_NOOP("Words", "Temperature"),
        QT_TRANSLATE_NOOP(
            "Words",
            "How freely the next word is chosen: 0 always takes the likeliest one, higher values more often an "
            "unlikely one.",
        ),
        QT_TRANSLATE_NOOP("Words", "For facts stay near 0; for ideas try 0.7 to 1."),
        "chat",
        "settings",
    ),
    Word(
        "top_p",
        QT_TRANSLATE_NOOP("Words", "Top-p"),
        QT_TRANSLATE_NOOP(
            "Words",
            "Only the likeliest words are considered, as many as together reach this probability.",
        ),
        QT_TRANSLATE_NOOP("Words", "0.9 leaves out odd words; 1 leaves none out."),
        "chat",
        "settings",
    ),
    Word(
        "top_k",
        QT_TRANSLATE_NOOP("Words", "Top-k"),
        QT_TRANSLATE_NOOP(
            "Words",
            "Only this many of the likeliest words are considered for the next place.",
        ),
        QT_TRANSLATE_NOOP("Words", "40 is a common value; 0 leaves it open."),
        "chat",
        "settings",
    ),
    Word(
        "repetition_penalty",
        QT_TRANSLATE_NOOP("Words", "Repetition penalty"),
        QT_TRANSLATE_NOOP("Words", "Words that have already appeared are made less likely."),
        QT_TRANSLATE_NOOP(
            "Words",
            "Use 1.05 to 1.2 if a small model goes round in circles; more makes it avoid words that it needs.",
        ),
        "chat",
        "settings",
    ),
    Word(
        "citation",
        QT_TRANSLATE_NOOP("Words", "Citation"),
        QT_TRANSLATE_NOOP(
            "Words",
            "A number in the answer that leads to the passage it rests on: document, page and the words.",
        ),
        QT_TRANSLATE_NOOP(
            "Words",
            "Press it and read for yourself; Ustad shows only citations whose passage exists.",
        ),
        "chat",
        "citations",
    ),
    Word(
        "context_length",
        QT_TRANSLATE_NOOP("Words", "Context length"),
        QT_TRANSLATE_NOOP(
            "Words",
            "How many tokens a model can take in at once: instructions, passages, the conversation so far and its"
            " answer.",
        ),
        QT_TRANSLATE_NOOP(
            "Words",
            "What does not fit is left out, oldest messages first, and Ustad tells you so.",
        ),
        "chat",
        "context",
    ),
    # Models and export
    Word(
        "quantization",
        QT_TRANSLATE_NOOP("Words", "Quantisation"),
        QT_TRANSLATE_NOOP(
            "Words",
            "The weights of a model are stored with fewer bits each, as one stores a photograph in a smaller "
            "file.",
        ),
        QT_TRANSLATE_NOOP(
            "Words",
            "8 bits lose hardly anything, 4 bits a little, and the model needs a half or a quarter of the memory.",
        ),
        "models",
        "precision",
    ),
    Word(
        "int4",
        QT_TRANSLATE_NOOP("Words", "int4, int8, fp16, fp32"),
        QT_TRANSLATE_NOOP(
            "Words",
            "How each number of the exported model is stored: as a whole number of 4 or 8 bits, or a decimal "
            "number of 16 or 32 bits.",
        ),
        QT_TRANSLATE_NOOP(
            "Words",
            "Fewer bits are smaller and often faster; the comparison after the export shows what was lost.",
        ),
        "export",
        "numbers",
    ),
    Word(
        "onnx",
        QT_TRANSLATE_NOOP("Words", "ONNX"),
        QT_TRANSLATE_NOOP(
            "Words",
            "An open file format for trained models that many programs and devices can run.",
        ),
        QT_TRANSLATE_NOOP(
            "Words",
            "An exported model runs without PyTorch, and on a processor it is often several times as fast.",
        ),
        "export",
        "make",
    ),
    Word(
        "gguf",
        QT_TRANSLATE_NOOP("Words", "GGUF"),
        QT_TRANSLATE_NOOP(
            "Words",
            "The file format of llama.cpp and of the programs built on it, such as Ollama and LM Studio.",
        ),
        QT_TRANSLATE_NOOP("Words", "Everything that the model needs is in one file."),
        "export",
        "gguf",
    ),
    Word(
        "merge",
        QT_TRANSLATE_NOOP("Words", "Merging"),
        QT_TRANSLATE_NOOP(
            "Words",
            "What an adapter has learnt is worked into the weights of its model, which gives a whole new model.",
        ),
        QT_TRANSLATE_NOOP(
            "Words",
            "It no longer needs the adapter and can be used by programs that know no adapters.",
        ),
        "export",
        "make",
    ),
    Word(
        "provider",
        QT_TRANSLATE_NOOP("Words", "Execution provider"),
        QT_TRANSLATE_NOOP(
            "Words",
            "The part of ONNX Runtime that does the work on a certain kind of device.",
        ),
        QT_TRANSLATE_NOOP(
            "Words",
            "There is one for processors, one for NVIDIA cards (CUDA), one for graphics cards under Windows "
            "(DirectML), and others for neural processors.",
        ),
        "export",
        "machine",
    ),
    Word(
        "directml",
        QT_TRANSLATE_NOOP("Words", "DirectML"),
        QT_TRANSLATE_NOOP("Words", "The way Windows lets programs compute on graphics cards of all makers."),
        QT_TRANSLATE_NOOP("Words", "Use it on Windows if your card is not from NVIDIA."),
        "export",
        "machine",
    ),
    Word(
        "npu",
        QT_TRANSLATE_NOOP("Words", "NPU"),
        QT_TRANSLATE_NOOP(
            "Words",
            "A neural processor: a chip beside the main processor that is made for models and uses little power.",
        ),
        QT_TRANSLATE_NOOP("Words", "It needs a model in a form made for it and runs small models well."),
        "export",
        "machine",
    ),
    Word(
        "openai_compatible",
        QT_TRANSLATE_NOOP("Words", "OpenAI-compatible"),
        QT_TRANSLATE_NOOP(
            "Words",
            "A program that understands the same requests as OpenAI's service, as most model servers do.",
        ),
        QT_TRANSLATE_NOOP(
            "Words",
            "The address says where it runs: on this machine nothing leaves it, elsewhere your questions are sent"
            " there.",
        ),
        "export",
        "serve",
    ),
)

WORDS: dict[str, Word] = {word.key: word for word in _WORDS}
"""By key, in the order of the work. They come after what the window shows at its start: import them when asked."""
