using BotTutor.Dialogs;
using BotTutor.Expressions;
using BotTutor.Shop.Hours;

namespace BotTutor.Conversation.Shop;

/// <summary>Reads whether the shop is open now, and when it opens next. Days count from Sunday, 0.</summary>
[DialogKind("BotTutor.ReadHours")]
public sealed record ReadHours : DialogAction
{
    /// <summary>Gets where the answer goes: <c>isOpen, closesAt, opensToday, closedToday, holiday, nextDay, nextTime, zone, periods</c>.</summary>
    public required Dynamic<string> ResultProperty { get; init; }
}

internal sealed class ReadHoursHandler(ShopDesk desk) : ActionHandler<ReadHours>
{
    public override async ValueTask<ActionOutcome> RunAsync(ReadHours action, ActionContext context, CancellationToken cancellationToken)
    {
        var hours = (await desk.ProfileAsync(cancellationToken)).Hours;
        var answer = new ValueObject
        {
            ["zone"] = hours.Zone.Abbreviation,
            ["periods"] = new ValueArray(WeekPeriods.Of(hours).Select(period => (Value)Of(period))),
        };
        switch (hours.At(desk.Now))
        {
            case OpenState.Open { Until: var until }:
                answer["isOpen"] = true;
                answer["closesAt"] = ClockTime.Write(until);
                break;

            case OpenState.Closed closed:
                answer["isOpen"] = false;
                answer["opensToday"] = closed is { Opens: not null, OpensInDays: 0 };
                answer["closedToday"] = closed.Reason is ClosedReason.DayOff or ClosedReason.Holiday;
                answer["holiday"] = closed.Holiday is { } holiday ? holiday.Name.In(context.Locale) : Value.Null;
                answer["nextDay"] = closed.Opens is { } day ? (int)day.DayOfWeek : Value.Null;
                answer["nextTime"] = closed.Opens is { } time ? ClockTime.Write(time) : Value.Null;
                break;
        }

        ResultProperty.Set(context, action.ResultProperty, answer);
        return ActionOutcome.Done;
    }

    private static ValueObject Of(WeekPeriod period) => new()
    {
        ["first"] = (int)period.First,
        ["last"] = (int)period.Last,
        ["opens"] = ClockTime.Write(period.Span.From),
        ["closes"] = ClockTime.Write(period.Span.To),
    };
}
