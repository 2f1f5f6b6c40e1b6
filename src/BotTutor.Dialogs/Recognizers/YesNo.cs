using System.Collections.Frozen;

namespace BotTutor.Dialogs.Recognizers;

/// <summary>Reads a yes or a no, in the languages that a bot meets most.</summary>
internal static class YesNo
{
    private static readonly FrozenSet<string> Yes = Words(
        "yes yep yeah yup ya y sure ok okay k true agree correct right iya iyah iyo yoi yup betul benar bener setuju oke okeh okey boleh mau lanjut siap si sí claro oui ja jawohl sim はい 是 👍 👌");

    private static readonly FrozenSet<string> No = Words(
        "no nope nah not n never false disagree wrong tidak tdk gak ga gk nggak ngga enggak engga ndak tak bukan jangan batal salah non nein nee não いいえ 不 👎");

    public static (bool IsYes, string Word, int Start)? Read(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            if (char.IsWhiteSpace(text[start]) || char.IsPunctuation(text[start]))
            {
                start++;
                continue;
            }

            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && !char.IsPunctuation(text[end]))
            {
                end++;
            }

            var word = text[start..end];
            if (No.Contains(word))
            {
                return (false, word, start);
            }

            if (Yes.Contains(word))
            {
                return (true, word, start);
            }

            start = end;
        }

        return null;
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
