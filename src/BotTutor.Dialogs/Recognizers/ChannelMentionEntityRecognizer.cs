using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Recognizers;

/// <summary>Finds the persons that the channel says are mentioned; each value has <c>id</c> and <c>name</c>.</summary>
[DialogKind("Microsoft.ChannelMentionEntityRecognizer")]
public sealed record ChannelMentionEntityRecognizer : EntityRecognizer
{
    internal override IEnumerable<FoundEntity> Find(Utterance utterance)
    {
        foreach (var entity in (utterance.Activity["entities"].AsArray() ?? []).Select(value => value.AsObject()).OfType<ValueObject>())
        {
            if (entity["type"].AsString() == "mention" && entity["mentioned"].AsObject() is { } mentioned)
            {
                var text = PlainText.Of(entity["text"]);
                var start = Math.Max(0, utterance.Text.IndexOf(text, StringComparison.OrdinalIgnoreCase));
                yield return new FoundEntity("channelMention", mentioned.DeepClone(), text, start, start + text.Length);
            }
        }
    }
}
