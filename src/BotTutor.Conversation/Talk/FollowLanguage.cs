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
    private const string Tongue = "tongue";
    private const double LeastConfidence = 0.75;

    // A greeting has two words, and a wrong guess costs no more than a word of welcome.
    private const double LeastConfidenceOfTongue = 0.6;

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
        var guess = MessageLanguage.Guess(text);
        RememberTongue(state, guess);
        if (LanguageOf(text, guess) is { } language && !current.StartsWith(language, StringComparison.OrdinalIgnoreCase))
        {
            state.User[Chosen] = language;
        }
    }

    /// <summary>Who opens in Javanese or Sundanese is greeted kindly: <c>conversation.tongue</c> is <c>jv</c> or <c>su</c> for that message.</summary>
    private static void RememberTongue(BotState state, LanguageGuess guess)
    {
        if (guess is { Language: "jv" or "su", Confidence: >= LeastConfidenceOfTongue })
        {
            state.Conversation[Tongue] = guess.Language;
        }
        else if (!state.Conversation[Tongue].IsNull)
        {
            state.Conversation.Remove(Tongue);
        }
    }

    /// <summary>The language to answer in, when the message shows it well enough; Javanese and Sundanese are answered in Indonesian.</summary>
    private static string? LanguageOf(string text, LanguageGuess guess) =>
        AsksForEnglish().IsMatch(text) || KnowsNoIndonesian().IsMatch(text) ? "en"
        : AsksForIndonesian().IsMatch(text) ? "id"
        : guess.Confidence < LeastConfidence || Digits().IsMatch(text) ? null
        : guess.Language is "en" ? "en"
        : guess.Language is null ? null
        : "id";

    [GeneratedRegex(@"\b(in|speak|use|switch to) english\b|\benglish,? (please|pls|plz)\b|\b(pakai|pake|dalam|bisa|ganti)\s+(bahasa\s+|bhs\s+)?(inggris|english)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksForEnglish();

    [GeneratedRegex(@"\b(in|speak|switch to) (indonesian|bahasa)\b|\b(pakai|pake|dalam|balik|ganti|ke)\s+(bahasa|bhs)\s*(indonesia|indo)?\b|\b(pakai|pake|ke|dalam)\s+indo(nesia)?\b|\bindo(nesian?)? (aja|saja|please)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksForIndonesian();

    [GeneratedRegex(@"\b(don'?t|do not|can'?t|cannot)\s+(speak|understand|read)\s+(indonesian?|bahasa)\b", RegexOptions.IgnoreCase)]
    private static partial Regex KnowsNoIndonesian();

    /// <summary>What holds a number is often an address or an order, whose words tell the place and not the speaker; a code tells neither.</summary>
    [GeneratedRegex(@"\d|\b[A-Z]{4}-[A-Z]{4}\b")]
    private static partial Regex Digits();
}
