using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Inputs;

/// <summary>What an attachment input gives.</summary>
public enum AttachmentOutputFormat
{
    First,
    All,
}

/// <summary>Asks for a picture or another file.</summary>
[DialogKind("Microsoft.AttachmentInput")]
public sealed record AttachmentInput : InputAction
{
    /// <summary>Gets whether the first file is taken, or all as a list; the first unless said.</summary>
    public Dynamic<AttachmentOutputFormat> OutputFormat { get; init; } = AttachmentOutputFormat.First;
}

internal sealed class AttachmentInputHandler : InputHandler<AttachmentInput>
{
    protected override Value AnswerOf(ActionContext context) =>
        context.Memory.Find(Scopes.Turn)!.Value.AsObject()!["activity"].AsObject()!["attachments"] is { IsNull: false } attachments ? attachments : new ValueArray();

    protected override InputState Recognize(AttachmentInput action, ActionContext context, Value given)
    {
        var files = given.AsArray() ?? (given.IsObject ? new ValueArray([given]) : []);
        if (files.Count == 0)
        {
            return InputState.Unrecognized;
        }

        SetValue(context, action.OutputFormat.In(context) == AttachmentOutputFormat.All ? files.DeepClone() : files[0].DeepClone());
        return InputState.Valid;
    }
}
