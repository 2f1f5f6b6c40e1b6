using System.Globalization;
using BotTutor.Diagnostics.Tracing;

namespace BotTutor.Cli.Local;

/// <summary>Writes a trace as lines for an author: what happened first stands first, and what an action did stands under it.</summary>
public static class TraceLines
{
    public static IEnumerable<string> Of(TurnTrace trace)
    {
        ArgumentNullException.ThrowIfNull(trace);
        var activity = trace.Activity;
        yield return Line($"{activity.Type} {activity.Name}{Quoted(activity.Text)}{activity.Value} in '{trace.Locale}', {trace.Milliseconds:0.0} ms");
        foreach (var line in trace.Entries.SelectMany(Of))
        {
            yield return "  " + line;
        }

        if (!trace.IsComplete)
        {
            yield return Line($"  cut: {trace.Omitted} more entries, {trace.Shortened} shortened texts");
        }
    }

    private static IEnumerable<string> Of(TraceEntry entry) => entry switch
    {
        RecognizedEntry read => Recognized(read),
        TriggerEntry { Chosen: var chosen } answer =>
        [
            Line($"trigger {answer.Dialog}[{chosen.Index}] {Of(chosen)} answers {answer.Event}, at {chosen.Place}"),
            .. answer.Lost.Select(lost => Line($"  fitted too: [{lost.Index}] {Of(lost)}, at {lost.Place}")),
        ],
        ActionEntry action => Action(action),
        InputEntry input => [Line($"input {Word(input.State)}{(input.Property is null ? "" : $" {input.Property}")}{(input.Value is null ? "" : $" = {input.Value}")}, asked {input.Count} times, at {input.Place}")],
        EventEntry told => [Line($"event {told.Name}{(told.Value is null ? "" : $" {told.Value}")} in {told.Dialog}{(told.Bubbles ? " and outwards" : "")}")],
        DialogEntry { Value: var value } dialog => [Line($"dialog {dialog.Dialog} {Word(dialog.Change)}{(value is null ? "" : $" with {value}")}")],
        FaultEntry fault => [Line($"fault {fault.Code}: {fault.Message}{At(fault.Place)} ({(fault.IsHandled ? "handled" : "not handled: the turn is undone")})")],
        LimitEntry limit => [Line($"limit {limit.Limit}: {limit.Message}{At(limit.Place)}")],
        _ => [],
    };

    private static IEnumerable<string> Recognized(RecognizedEntry read)
    {
        var others = read.Others.Count == 0 ? "" : $", then {string.Join(", ", read.Others.Select(other => Line($"{other.Intent} {other.Score:0.00}")))}";
        yield return Line($"recognized by {read.Dialog}: {read.Intent} {read.Score:0.00}{others}");
        foreach (var entity in read.Entities)
        {
            yield return Line($"  {entity.Name} = {entity.Value}, from \"{entity.Text}\"");
        }
    }

    private static IEnumerable<string> Action(ActionEntry action) =>
    [
        Line($"action {action.Kind}{(action.Id is null ? "" : $" '{action.Id}'")}{(action.Step is ActionStep.Ran ? "" : $" {Word(action.Step)}")}, at {action.Place}"),
        .. action.Changes.Select(change => Line($"  {change.Path}: {change.Before} -> {change.After}")),
        .. action.Templates.Select(template => Line($"  template {template.Name} of {template.File}: {OneLine(template.Text)}")),
        .. action.Said.Select(said => Line($"  said: {OneLine(said)}")),
    ];

    private static string Of(TracedTrigger trigger) =>
        trigger.Kind + (trigger.Id is null ? "" : $" '{trigger.Id}'") + (trigger.Condition is null ? "" : $" if {trigger.Condition}");

    private static string At(TracePlace? place) => place is null ? "" : $", at {place}";

    private static string Quoted(string? text) => text is null ? "" : $"\"{OneLine(text)}\"";

    private static string Word(Enum state)
    {
        var words = string.Concat(state.ToString().Select(letter => char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));
        return words.Trim();
    }

    private static string Line(FormattableString text) => OneLine(text.ToString(CultureInfo.InvariantCulture));

    private static string OneLine(string text) => text.ReplaceLineEndings("\\n");
}
