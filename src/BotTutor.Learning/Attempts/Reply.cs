namespace BotTutor.Learning.Attempts;

/// <summary>What a learner answered.</summary>
public abstract record Reply
{
    private Reply()
    {
    }

    /// <summary>Keys of what was tapped: of options, of <c>true</c> or <c>false</c>, of steps in the chosen order, of the replies of a talk.</summary>
    public sealed record Tapped(IReadOnlyList<string> Keys) : Reply;

    /// <summary>For each pair's key, the pair whose right-hand text was chosen; none for a text that fits nothing.</summary>
    public sealed record Matched(IReadOnlyDictionary<string, string?> Rights) : Reply;

    public sealed record Written(string Text) : Reply;
}
