using BotTutor.Content.Yaml;
using BotTutor.Learning.Courses;

namespace BotTutor.Content.Courses;

/// <summary>Reads a talk with a customer, and sees that it leads to an end.</summary>
internal sealed class BranchReader(CourseScope scope, ContentReport report)
{
    public BranchItem Read(MapReader map, ItemHead head)
    {
        var nodes = map.Keyed("nodes", "a node", 2, 8, ReadNode);
        CheckReplies(map, nodes);
        return new BranchItem
        {
            Head = head,
            Nodes = nodes,
        };
    }

    private BranchNode ReadNode(MapReader node, string key)
    {
        var says = node.Local("says", scope, TextLimits.Question);
        if (node.Find("replies") is null)
        {
            return new BranchNode(key, says, []);
        }

        var replies = node.Keyed("replies", "a reply", 2, 4, (reply, own) => new BranchReply(
            own,
            reply.Local("text", scope, TextLimits.Short),
            reply.Local("why", scope, TextLimits.Reason),
            reply.Text("next").AsText(),
            reply.OptionalText("right").AsYesOrNo()));
        RightAnswers.One(replies.Count(reply => reply.IsRight), node.OptionalText("replies").Range, report);
        return new BranchNode(key, says, replies);
    }

    private void CheckReplies(MapReader map, IReadOnlyList<BranchNode> nodes)
    {
        var range = map.OptionalText("nodes").Range;
        var keys = nodes.Select(node => node.Key).ToHashSet(StringComparer.Ordinal);
        var unknown = nodes.SelectMany(node => node.Replies).Select(reply => reply.Next).Where(next => next.Length > 0 && !keys.Contains(next)).Distinct().ToList();
        foreach (var next in unknown)
        {
            CourseValues.Known(next, range, "node", keys, report);
        }

        if (unknown.Count == 0 && HasCircle(nodes))
        {
            report.Add(CourseMessages.EndlessTalk(report.Source, range));
        }
    }

    /// <summary>Takes away nodes that end or lead only to those taken away; what is left goes round.</summary>
    private static bool HasCircle(IReadOnlyList<BranchNode> nodes)
    {
        var left = nodes;
        while (true)
        {
            var keys = left.Select(node => node.Key).ToHashSet(StringComparer.Ordinal);
            List<BranchNode> next = [.. left.Where(node => node.Replies.Any(reply => keys.Contains(reply.Next)))];
            if (next.Count == left.Count)
            {
                return left.Count > 0;
            }

            left = next;
        }
    }
}
