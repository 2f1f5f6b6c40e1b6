using System.Text;
using BotTutor.Diagnostics.Tracing;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Memory;

/// <summary>Values as JSON for a trace: no more is written than the trace keeps, however large the value is.</summary>
internal static class BriefJson
{
    public static string Of(Value value, ITurnRecorder recorder)
    {
        var text = new StringBuilder();
        Write(value, text, recorder.TextLength);
        return recorder.Cut(text.ToString());
    }

    private static void Write(Value value, StringBuilder text, int most)
    {
        if (text.Length > most)
        {
            return;
        }

        if (value.AsObject() is { } properties)
        {
            Properties(properties, text, most);
        }
        else if (value.AsArray() is { } items)
        {
            Items(items, text, most);
        }
        else if (value.AsString() is { } words && words.Length > most)
        {
            text.Append(ValueJson.Write(words[..most]), 0, most);
            text.Append("...");
        }
        else
        {
            text.Append(ValueJson.Write(value));
        }
    }

    private static void Properties(ValueObject properties, StringBuilder text, int most)
    {
        var opening = '{';
        foreach (var (name, value) in properties)
        {
            text.Append(opening).Append(ValueJson.Write(name)).Append(':');
            Write(value, text, most);
            opening = ',';
            if (text.Length > most)
            {
                return;
            }
        }

        text.Append(opening == '{' ? "{}" : "}");
    }

    private static void Items(ValueArray items, StringBuilder text, int most)
    {
        text.Append('[');
        for (var index = 0; index < items.Count && text.Length <= most; index++)
        {
            text.Append(index > 0 ? "," : string.Empty);
            Write(items[index], text, most);
        }

        text.Append(']');
    }
}
