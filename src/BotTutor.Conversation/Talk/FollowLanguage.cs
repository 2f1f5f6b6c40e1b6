using System.Text.RegularExpressions;
using BotTutor.Dialogs;
using BotTutor.LanguageUnderstanding;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using BotState = BotTutor.Dialogs.BotState;

namespace BotTutor.Conversation.Talk;

/// <summary>
/// Keeps the language that a person writes in, or asks for, as <c>user.locale</c>; a word or two of another language changes nothing.
/// Somebody who afterwards sets another language in their client means that one.
/// </summary>
internal sealed partial class FollowLanguage : ITurnOpening
{
    private const string Chosen = "locale";
    private const string Client = "clientLocale";
    private const int FewestWords = 3;

    public void Open(ITurnContext turn, BotState state)
    {
        if (turn.Activity is not { Type: ActivityTypes.Message, Text: { Length: > 0 } text } activity)
        {
            return;
        }

        var before = state.User[Client].AsString();
        if (activity.Locale is { Length: > 0 } client && client != before)
        {
            state.User[Client] = client;
            if (before is not null)
            {
                state.User.Remove(Chosen);
            }
        }

        var current = state.User[Chosen].AsString() ?? activity.Locale ?? "";
        if (LanguageOf(text) is { } language && !current.StartsWith(language, StringComparison.OrdinalIgnoreCase))
        {
            state.User[Chosen] = language;
        }
    }

    private static string? LanguageOf(string text) =>
        AsksForEnglish().IsMatch(text) ? "en"
        : AsksForIndonesian().IsMatch(text) ? "id"
        : Words().Count(text) >= FewestWords && !Digits().IsMatch(text) ? MessageLanguage.Detect(text)
        : null;

    [GeneratedRegex(@"\b(in|speak|use|switch to) english\b|\benglish,? please\b|\b(pakai|pake|dalam|bisa|ganti)\s+(bahasa\s+|bhs\s+)?(inggris|english)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksForEnglish();

    [GeneratedRegex(@"\b(in|speak|switch to) (indonesian|bahasa)\b|\b(pakai|pake|dalam|balik|ganti|ke)\s+(bahasa|bhs)\s*(indonesia|indo)?\b|\bindonesia(n)? (aja|saja|please)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksForIndonesian();

    /// <summary>What holds a number is often an address or an order, whose words tell the place and not the speaker.</summary>
    [GeneratedRegex(@"\d")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\p{L}{2,}|\bI\b")]
    private static partial Regex Words();
}
