using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;
using Microsoft.Bot.Schema;

namespace BotTutor.Dialogs.Testing;

/// <summary>The next reply is looked at.</summary>
public abstract record ReplyStep : TestStep
{
    public string? Description { get; init; }

    /// <summary>Gets how long to wait, in milliseconds. Not used: replies are there when a step is over.</summary>
    public int? Timeout { get; init; }

    /// <summary>Gets conditions over the reply.</summary>
    public IReadOnlyList<string> Assertions { get; init; } = [];

    internal override Task RunAsync(ScriptConversation conversation, CancellationToken cancellationToken)
    {
        var reply = conversation.Next() ?? throw Failure($"expected {Wanted}, but there is no reply");
        Check(reply);
        var scope = new ObjectMemory(ActivityValue.From(reply));
        foreach (var assertion in Assertions)
        {
            var parse = Expression.Parse(assertion);
            var result = parse.Expression?.Evaluate(scope, EvaluationOptions.Default);
            if (result?.Value.AsBoolean() != true)
            {
                throw Failure($"{assertion} is not true of {(Value)ActivityValue.From(reply)}");
            }
        }

        return Task.CompletedTask;
    }

    private protected abstract string Wanted { get; }

    private protected virtual void Check(Activity reply)
    {
    }

    private protected ScriptFailure Failure(string message) =>
        new(Origin, Description is null ? message : $"{Description}: {message}");

    private protected static bool IsSame(string wanted, string? said, bool exact)
    {
        var (left, right) = (Lines(wanted), Lines(said ?? string.Empty));
        return exact ? left == right : right.Contains(left.Trim(), StringComparison.OrdinalIgnoreCase);
    }

    private static string Lines(string text) => text.Replace("\r", string.Empty, StringComparison.Ordinal);
}

/// <summary>The next reply has this text.</summary>
[DialogKind("Microsoft.Test.AssertReply")]
public sealed record AssertReply : ReplyStep
{
    public string? Text { get; init; }

    /// <summary>Gets whether the text must be the whole text; it must unless said.</summary>
    public bool Exact { get; init; } = true;

    private protected override string Wanted => $"\"{Text}\"";

    private protected override void Check(Activity reply)
    {
        if (!string.IsNullOrEmpty(Text) && !IsSame(Text, reply.Text, Exact))
        {
            throw Failure($"expected \"{Text}\", but the bot says \"{reply.Text}\"");
        }
    }
}

/// <summary>The next reply has one of these texts.</summary>
[DialogKind("Microsoft.Test.AssertReplyOneOf")]
public sealed record AssertReplyOneOf : ReplyStep
{
    public required IReadOnlyList<string> Text { get; init; }

    /// <inheritdoc cref="AssertReply.Exact"/>
    public bool Exact { get; init; } = true;

    private protected override string Wanted => $"one of \"{string.Join("\", \"", Text)}\"";

    private protected override void Check(Activity reply)
    {
        if (!Text.Any(text => IsSame(text, reply.Text, Exact)))
        {
            throw Failure($"expected {Wanted}, but the bot says \"{reply.Text}\"");
        }
    }
}

/// <summary>The next reply fulfils conditions.</summary>
[DialogKind("Microsoft.Test.AssertReplyActivity")]
public sealed record AssertReplyActivity : ReplyStep
{
    private protected override string Wanted => "a reply";
}

/// <summary>There is no further reply.</summary>
[DialogKind("Microsoft.Test.AssertNoActivity")]
public sealed record AssertNoActivity : TestStep
{
    public string? Description { get; init; }

    internal override Task RunAsync(ScriptConversation conversation, CancellationToken cancellationToken) =>
        conversation.Next() is { } reply ? throw new ScriptFailure(Origin, $"expected no reply, but the bot says \"{reply.Text}\"") : Task.CompletedTask;
}
