namespace BotTutor.Conversation.Assistant;

/// <summary>Whoever writes answers: a language model, near or far.</summary>
internal interface IAnswerModel
{
    /// <summary>Asks once. Never fails; what goes wrong is a reply too.</summary>
    Task<ModelReply> AskAsync(ModelRequest request, CancellationToken cancellationToken);
}

/// <summary>What a model is asked.</summary>
/// <param name="Key">The same for the same message of a person, however often its turn runs; tells nothing of either.</param>
/// <param name="Rules">How to answer, and what is known.</param>
/// <param name="Question">What the person wrote, without what is personal.</param>
internal sealed record ModelRequest(string Key, string Rules, string Question);

/// <summary>What came of asking.</summary>
internal abstract record ModelReply
{
    private ModelReply()
    {
    }

    /// <summary>The model wrote something, which is not yet checked.</summary>
    public sealed record Written(string Text) : ModelReply;

    /// <summary>There is no answer.</summary>
    /// <param name="Reason">One word for the operator: <c>timeOut</c>, <c>status429</c>, <c>unreachable</c>, <c>malformed</c>.</param>
    public sealed record Failed(string Reason) : ModelReply;
}
