"""Bottleneck adapters: small networks behind the parts of a block, in the form in which peft knows LoRA.

Houlsby et al., “Parameter-Efficient Transfer Learning for NLP”, 2019 (arXiv 1902.00751): one behind attention and
one behind the feed-forward part; Pfeiffer et al., “AdapterFusion”, 2021 (arXiv 2005.00247): the latter alone. peft
has neither. Needs no other file of Ustad: a copy lies in every such adapter's folder.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import Any

KIND = "BOTTLENECK"


@cache
def register() -> Any:
    """Make peft know this kind of adapter, by its usual ways of loading, saving and switching. Returns the class of
    its configuration."""
    from peft import PeftConfig
    from peft.mapping import (
        PEFT_TYPE_TO_CONFIG_MAPPING,
        PEFT_TYPE_TO_PREFIX_MAPPING,
        PEFT_TYPE_TO_TUNER_MAPPING,
    )
    from peft.tuners.tuners_utils import BaseTuner, BaseTunerLayer
    from torch import nn

    @dataclass
    class BottleneckConfig(PeftConfig):
        """`target_modules`: the layers behind which a network goes; `r`: its width; `dropout`: the share of what it
        reads that is left out in training."""

        r: int = field(default=16)
        dropout: float = field(default=0.0)
        target_modules: list[str] | str | None = field(default=None)
        exclude_modules: list[str] | str | None = field(default=None)
        modules_to_save: list[str] | None = field(default=None)

        def __post_init__(self) -> None:
            super().__post_init__()
            self.peft_type = KIND

    class BottleneckLayer(nn.Module, BaseTunerLayer):
        """A layer h with networks behind it, one for each adapter: h + up(relu(down(h)))."""

        adapter_layer_names = ("bottleneck_down", "bottleneck_up")

        def __init__(self, base_layer: Any, adapter_name: str, config: Any) -> None:
            super().__init__()
            self.base_layer = base_layer
            self.bottleneck_down = nn.ModuleDict()
            self.bottleneck_up = nn.ModuleDict()
            self.dropouts = nn.ModuleDict()
            self.merged_adapters: list[str] = []
            self._active_adapter = adapter_name
            self.add(adapter_name, config)

        def add(self, name: str, config: Any) -> None:
            """A new network, which changes nothing until it is trained: its second half is zero."""
            layer = self.get_base_layer()
            width = layer.nf if hasattr(layer, "nf") else layer.out_features
            self.bottleneck_down[name] = nn.Linear(width, config.r)
            self.bottleneck_up[name] = nn.Linear(config.r, width)
            nn.init.zeros_(self.bottleneck_up[name].weight)
            nn.init.zeros_(self.bottleneck_up[name].bias)
            self.dropouts[name] = nn.Dropout(config.dropout)
            self._move_adapter_to_device_of_base_layer(name)
            self.set_adapter(self.active_adapters, inference_mode=config.inference_mode)

        def forward(self, x: Any, *args: Any, **kwargs: Any) -> Any:
            result = self.base_layer(x, *args, **kwargs)
            if self.disable_adapters:
                return result
            for name in self.active_adapters:
                if name in self.bottleneck_down:
                    down, up = self.bottleneck_down[name], self.bottleneck_up[name]
                    inner = down(self.dropouts[name](result.to(down.weight.dtype))).relu()
                    result = result + up(inner).to(result.dtype)
            return result

        def merge(self, safe_merge: bool = False, adapter_names: list[str] | None = None) -> None:
            raise ValueError("A network with a bend in it cannot be merged into a matrix.")

        def unmerge(self) -> None:
            raise ValueError("Nothing was merged.")

    class BottleneckModel(BaseTuner):
        """Puts the networks into a model. What is not written here is peft's own."""

        prefix = "bottleneck_"
        tuner_layer_cls = BottleneckLayer
        target_module_mapping: dict[str, list[str]] = {}

        def _create_and_replace(
            self,
            peft_config: Any,
            adapter_name: str,
            target: Any,
            target_name: str,
            parent: Any,
            current_key: str,
            parameter_name: str | None = None,
        ) -> None:
            if isinstance(target, BottleneckLayer):
                target.add(adapter_name, peft_config)
                return
            layer = BottleneckLayer(target, adapter_name, peft_config)
            if adapter_name not in self.active_adapters:
                layer.requires_grad_(False)
            self._replace_module(parent, target_name, layer, target)

    PEFT_TYPE_TO_CONFIG_MAPPING[KIND] = BottleneckConfig
    PEFT_TYPE_TO_TUNER_MAPPING[KIND] = BottleneckModel
    PEFT_TYPE_TO_PREFIX_MAPPING[KIND] = BottleneckModel.prefix
    return BottleneckConfig
