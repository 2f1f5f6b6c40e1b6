namespace BotTutor.Learning.Courses;

/// <summary>A talk with a customer: at each node one reply is right. The first node opens, a node without replies ends.</summary>
public sealed record BranchItem : Item
{
    public required IReadOnlyList<BranchNode> Nodes { get; init; }

    /// <summary>Where the talk stands after these replies; none when one of them is no reply there.</summary>
    public BranchNode? After(IEnumerable<string> replies)
    {
        ArgumentNullException.ThrowIfNull(replies);
        BranchNode? node = Nodes[0];
        foreach (var key in replies)
        {
            var next = node?.Replies.FirstOrDefault(reply => reply.Key == key)?.Next;
            node = Nodes.FirstOrDefault(other => other.Key == next);
        }

        return node;
    }
}

/// <param name="Key">Unique in its item.</param>
/// <param name="Says">What the customer writes.</param>
/// <param name="Replies">What can be answered; none at an end.</param>
public sealed record BranchNode(string Key, LocalTexts Says, IReadOnlyList<BranchReply> Replies);

/// <param name="Key">Unique in its node.</param>
/// <param name="Text">What is answered.</param>
/// <param name="Why">Said to who chose it.</param>
/// <param name="Next">The key of the node that follows.</param>
/// <param name="IsRight">Whether it is the right one.</param>
public sealed record BranchReply(string Key, LocalTexts Text, LocalTexts Why, string Next, bool IsRight);
