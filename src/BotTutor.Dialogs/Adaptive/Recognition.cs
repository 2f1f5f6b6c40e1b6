using BotTutor.Dialogs.Memory;
using BotTutor.Dialogs.Recognizers;
using BotTutor.Dialogs.Triggers;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Adaptive;

/// <summary>Reads a message with a dialog's recognizer, once in a turn.</summary>
internal static class Recognition
{
    public static async ValueTask<ValueObject> ReadAsync(DialogTurn turn, AdaptiveDialog dialog, Value activity, CancellationToken cancellationToken)
    {
        var text = activity.AsObject()?["text"].AsString() ?? string.Empty;
        var value = activity.AsObject()?["value"].AsObject();
        if (text.Length == 0 && value is not null)
        {
            var submitted = Submitted(value);
            turn.Tracing?.Recognized(dialog, submitted, submitted.Top.Name, submitted.Top.Score);
            return submitted.ToValue(null);
        }

        if (dialog.Recognizer is not { } recognizer)
        {
            return new RecognitionDraft(text) { Intents = { (RecognitionDraft.None, 0) } }.ToValue(null);
        }

        var known = turn.Recognitions;
        if (known.TryGetValue(recognizer, out var read) && read["text"].AsString() == text)
        {
            return read;
        }

        var most = turn.World.Limits.MessageLength;
        var utterance = new Utterance(text.Length > most ? text[..most] : text, turn.Locale, activity.AsObject() ?? [], turn.Patterns);
        var draft = await recognizer.RecognizeAsync(utterance, turn.ForRecognizers, cancellationToken);
        if (draft.Intents.Count == 0)
        {
            draft.Intents.Add((RecognitionDraft.None, 1));
        }

        var chosen = Chosen(draft, dialog, turn.Memory);
        turn.Tracing?.Recognized(dialog, draft, chosen.Name, chosen.Score);
        return known[recognizer] = draft.ToValue(chosen);
    }

    /// <summary>Where several intents are equally sure, the triggers of the dialog decide: the one of the lowest priority wins.</summary>
    private static (string Name, double Score) Chosen(RecognitionDraft draft, AdaptiveDialog dialog, DialogMemory memory)
    {
        var top = draft.Top;
        if (draft.Intents.Count(intent => intent.Score == top.Score) < 2)
        {
            return top;
        }

        var triggers = dialog.Triggers.Select((trigger, place) => new Candidate(trigger, place)).Where(candidate => candidate.Trigger is OnIntent);
        foreach (var candidate in triggers.OrderBy(candidate => candidate.Priority(memory) is var priority and >= 0 ? priority : double.MaxValue))
        {
            var name = ((OnIntent)candidate.Trigger).Intent.TrimStart('#');
            if (draft.Intents.Exists(intent => intent.Name == name && intent.Score == top.Score))
            {
                return (name, top.Score);
            }
        }

        return top;
    }

    /// <summary>What a form or a button sends: the intent it names, and all its fields as entities.</summary>
    private static RecognitionDraft Submitted(ValueObject value)
    {
        var draft = new RecognitionDraft(string.Empty);
        draft.Intents.Add((value["intent"].AsString() ?? RecognitionDraft.None, 1));
        foreach (var (name, field) in value)
        {
            if (!name.Equals("intent", StringComparison.OrdinalIgnoreCase))
            {
                draft.Entities.Add(new FoundEntity(name, field, PlainText.Of(field), 0, 0));
            }
        }

        return draft;
    }
}
