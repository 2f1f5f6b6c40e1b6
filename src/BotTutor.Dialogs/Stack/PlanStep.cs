namespace BotTutor.Dialogs.Stack;

/// <summary>One entry of a dialog's plan: the actions of a trigger, with the lists inside them that have been entered.</summary>
internal sealed class PlanStep
{
    public PlanStep(ActionList actions) => Frames = [new Frame(actions)];

    public PlanStep(List<Frame> frames) => Frames = frames;

    public List<Frame> Frames { get; }

    public Frame Top => Frames[^1];

    /// <summary>Whether it had come as far as to wait for something.</summary>
    public bool IsStarted => Frames.Count > 1 || Top.Offset > 0 || Top.Phase != FramePhase.Next;
}
