using BotTutor.Expressions;

namespace BotTutor.Dialogs.Memory;

/// <summary>How large a value is as JSON, roughly, without writing it out.</summary>
internal static class ValueSize
{
    /// <summary>How deep objects and arrays may stand in each other where they are saved: less than what JSON readers and the stack bear.</summary>
    public const int Deepest = 400;

    private const int OfScalar = 4;

    /// <summary>Whether it has more than so many bytes, or is nested too deeply to be saved. Looks no further than it must.</summary>
    public static bool IsOver(Value value, long most) => Left(value, most, Deepest) < 0;

    private static long Left(Value value, long left, int levels)
    {
        if (levels == 0)
        {
            return -1;
        }

        if (value.AsObject() is { } properties)
        {
            left -= 2;
            foreach (var (name, inner) in properties)
            {
                left = Left(inner, left - name.Length - OfScalar, levels - 1);
                if (left < 0)
                {
                    return left;
                }
            }

            return left;
        }

        if (value.AsArray() is { } items)
        {
            left -= 2;
            for (var index = 0; index < items.Count && left >= 0; index++)
            {
                left = Left(items[index], left - 1, levels - 1);
            }

            return left;
        }

        return left - (value.AsString()?.Length + 2 ?? OfScalar);
    }
}
