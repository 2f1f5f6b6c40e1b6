namespace BotTutor.Expressions.Functions;

/// <summary>Reading by brackets: <c>items[0]</c>, <c>bag['name']</c>.</summary>
internal static class Elements
{
    /// <summary>The element; null out of null and for a property that is not there; nothing where the key does not fit.</summary>
    public static Value? TryRead(Value owner, Value key)
    {
        if (key.AsString() is { } name)
        {
            return owner.AsObject() is { } properties ? properties[name] : Value.Null;
        }

        return key.AsInteger() is not { } index ? default(Value?)
            : owner.IsNull ? Value.Null
            : owner.AsArray() is { } array && index >= 0 && index < array.Count ? array[(int)index]
            : default(Value?);
    }

    public static bool IsNoKey(Value key) => !key.IsString && key.Kind != ValueKind.Integer;

    public static string Complaint(Value owner, Value key) =>
        IsNoKey(key) ? $"an index should be a whole number or a text, but it is {ExpressionMessages.Shorten(key.ToString())}."
        : owner.AsArray() is { } array ? $"index {key} is outside of the array, which has {array.Count} items."
        : $"only an array has items by number, but this is {ExpressionMessages.Shorten(owner.ToString())}.";
}
