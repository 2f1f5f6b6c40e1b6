using BotTutor.Expressions;

namespace BotTutor.Dialogs.Stack;

/// <summary>A dialog that has begun: what it remembers and what it means to do.</summary>
internal sealed class DialogInstance(AdaptiveDialog dialog, DialogInstance? parent)
{
    public AdaptiveDialog Dialog { get; } = dialog;

    public DialogInstance? Parent { get; } = parent;

    /// <summary>What dialogs read as <c>dialog</c>.</summary>
    public ValueObject State { get; set; } = [];

    /// <summary>What is to be done, the first entry first.</summary>
    public List<PlanStep> Plan { get; init; } = [];

    /// <summary>Changes of the plan that triggers ask for; made before the next action runs.</summary>
    public List<PlanChange> Changes { get; } = [];

    /// <summary>How many events it has seen: the clock of triggers that run once.</summary>
    public int Events { get; set; }

    /// <summary>When the triggers that run once ran, and when the paths they watch were written.</summary>
    public Dictionary<string, int>? Once { get; set; }

    public int Depth => Parent is null ? 1 : Parent.Depth + 1;

    /// <summary>The innermost dialog that is active in this one.</summary>
    public DialogInstance Leaf
    {
        get
        {
            var leaf = this;
            while (leaf.Child is { } child)
            {
                leaf = child;
            }

            return leaf;
        }
    }

    /// <summary>The dialog that is active in this one.</summary>
    public DialogInstance? Child => Plan.Count > 0 ? Plan[0].Top.Child : null;

    /// <summary>The action that waits in this very dialog.</summary>
    public Frame? Waiting => Plan.Count > 0 && Plan[0].Top is { Phase: FramePhase.Waiting } frame ? frame : null;
}
