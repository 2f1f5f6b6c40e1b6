using BotTutor.Expressions;

namespace BotTutor.Dialogs.Actions;

/// <summary>What a loop goes through, as it was when the loop began.</summary>
internal static class LoopItems
{
    public static ValueArray Of(Value items) =>
        items.AsArray() is { } array ? array.DeepClone()
        : items.AsObject() is { } properties ? new ValueArray(properties.Select(pair => (Value)new ValueObject { ["key"] = pair.Key, ["value"] = pair.Value.DeepClone() }))
        : [];
}
