using BotTutor.Expressions;

namespace BotTutor.Dialogs.Stack;

/// <summary>Where an action of a list stands.</summary>
internal enum FramePhase
{
    /// <summary>It has not run yet.</summary>
    Next,

    /// <summary>It waits for an activity.</summary>
    Waiting,

    /// <summary>It waits for a list or a dialog that it has begun.</summary>
    Inside,

    /// <summary>What it had begun is over.</summary>
    Resuming,
}

/// <summary>A place in a list of actions.</summary>
internal sealed class Frame(ActionList list)
{
    public ActionList List { get; } = list;

    public int Offset { get; set; }

    public FramePhase Phase { get; set; }

    /// <summary>What the action there remembers.</summary>
    public ValueObject? This { get; set; }

    /// <summary>The dialog that the action there has begun.</summary>
    public DialogInstance? Child { get; set; }

    /// <summary>How what the action had begun ended.</summary>
    public Completion Completion { get; set; }

    public bool IsAtEnd => Offset >= List.Count;

    public DialogAction Action => List.Actions[Offset];

    public ValueObject EnsureThis() => This ??= [];

    public void MoveTo(int offset)
    {
        Offset = offset;
        Phase = FramePhase.Next;
        This = null;
        Child = null;
    }
}
