using BotTutor.Diagnostics.Tracing;
using BotTutor.Dialogs.Memory;
using BotTutor.Dialogs.Recognizers;
using BotTutor.Dialogs.Stack;
using BotTutor.Dialogs.Triggers;
using BotTutor.Expressions;
using Microsoft.Bot.Schema;

namespace BotTutor.Dialogs.Adaptive;

/// <summary>Tells a recorder in plain words what the dialogs of a turn do. There is none where nobody listens, so that telling costs nothing then.</summary>
internal sealed class TurnTracing(ITurnRecorder recorder)
{
    private const int MostOthers = 5;

    /// <summary>A fault that dialogs are being asked about.</summary>
    private Exception? _asked;

    public void Recognized(AdaptiveDialog dialog, RecognitionDraft draft, string intent, double score)
    {
        var others = draft.Intents
            .Where(other => other.Name != intent)
            .OrderByDescending(other => other.Score)
            .Take(MostOthers)
            .Select(other => new TracedIntent(recorder.Cut(other.Name), other.Score));
        var entities = draft.Entities.Select(entity => new TracedEntity(entity.Name, recorder.Cut(entity.Text), Json(entity.Value)));
        recorder.Add(new RecognizedEntry(dialog.Name, recorder.Cut(intent), score, [.. others], [.. entities]));
    }

    public void Chosen(DialogInstance dialog, DialogEvent happened, Trigger chosen, IReadOnlyList<Candidate> fitting)
    {
        FaultIsHandled();
        var lost = fitting.Where(candidate => !ReferenceEquals(candidate.Trigger, chosen)).Select(candidate => Of(candidate.Trigger, candidate.Place));
        var place = fitting.First(candidate => ReferenceEquals(candidate.Trigger, chosen)).Place;
        recorder.Add(new TriggerEntry(dialog.Dialog.Name, recorder.Cut(happened.Name), Of(chosen, place), [.. lost]));
    }

    public void Begins(DialogInstance dialog, DialogAction action, FramePhase phase)
    {
        var step = phase switch { FramePhase.Waiting => ActionStep.WentOn, FramePhase.Resuming => ActionStep.Resumed, _ => ActionStep.Ran };
        recorder.Begin(new ActionEntry(dialog.Dialog.Name, action.Origin.Kind, action.Id, Of(action.Origin), step));
    }

    public void Used(string template, string file, Value made) =>
        recorder.Used(new TemplateUse(template, file, made.AsString() is { } text ? recorder.Cut(text) : Json(made)));

    public void Said(Activity activity) =>
        recorder.Said(recorder.Cut(!string.IsNullOrEmpty(activity.Text) ? activity.Text : $"[{activity.Attachments?.FirstOrDefault()?.ContentType ?? activity.Type}]"));

    public void Asked(DialogInstance dialog, DialogAction input, InputProgress state, string? property, Value answer, int count) =>
        recorder.Add(new InputEntry(dialog.Dialog.Name, Of(input.Origin), state, property, answer.IsNull ? null : Json(answer), count));

    /// <summary>A trigger answers a message that an action waits for.</summary>
    public void Interrupted(DialogInstance dialog, Frame waiting) =>
        Asked(dialog, waiting.Action, InputProgress.Interrupted, null, Value.Null, (int)(waiting.This?["turnCount"].AsInteger() ?? 0));

    public void Emitted(DialogInstance dialog, string name, Value value, EventReach reach) =>
        recorder.Add(new EventEntry(dialog.Dialog.Name, recorder.Cut(name), value.IsNull ? null : Json(value), reach == EventReach.Outwards));

    public void Dialog(AdaptiveDialog dialog, DialogChange change, Value value) =>
        recorder.Add(new DialogEntry(dialog.Name, change, Of(dialog.Origin), value.IsNull ? null : Json(value)));

    /// <summary>The conversation stood on dialogs that are no more.</summary>
    public void Lost(string? dialog) =>
        recorder.Add(new DialogEntry(dialog ?? string.Empty, DialogChange.Lost, Of(Origin.None), null));

    public void Limit(string limit, string message, Origin? origin) =>
        recorder.Add(new LimitEntry(limit, recorder.Cut(message), OfOrNone(origin)));

    /// <summary>Dialogs are asked whether they handle the fault; the trigger that does comes after it.</summary>
    public void AskAbout(Exception fault)
    {
        _asked = fault;
        if (fault is DialogFault { Limit: { } limit } reached)
        {
            Limit(limit, fault.Message, reached.Origin);
        }
    }

    public void FaultIsUnhandled(Exception fault)
    {
        if (_asked is null)
        {
            AskAbout(fault);
        }

        _asked = null;
        Fault(fault, isHandled: false);
    }

    private void FaultIsHandled()
    {
        if (_asked is { } fault)
        {
            _asked = null;
            Fault(fault, isHandled: true);
        }
    }

    private void Fault(Exception fault, bool isHandled)
    {
        var known = fault as DialogFault;
        recorder.Add(new FaultEntry(known?.Code ?? fault.GetType().Name, recorder.Cut(fault.Message), OfOrNone(known?.Origin), isHandled));
    }

    private TracedTrigger Of(Trigger trigger, int place) => new(
        place, trigger.Id, trigger.Origin.Kind, trigger.Condition?.Formula?.Text is { } condition ? recorder.Cut(condition) : null, Of(trigger.Origin));

    private string Json(Value value) => BriefJson.Of(value, recorder);

    private static TracePlace Of(Origin origin) => new(origin.Resource, origin.Range.Start.Line, origin.Range.Start.Column, origin.Path);

    private static TracePlace? OfOrNone(Origin? origin) => origin is null || origin.Resource.Length == 0 ? null : Of(origin);
}
