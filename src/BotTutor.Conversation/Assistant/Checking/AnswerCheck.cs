using System.Text.RegularExpressions;
using BotTutor.Conversation.Assistant.Grounds;
using BotTutor.LanguageUnderstanding;

namespace BotTutor.Conversation.Assistant.Checking;

/// <summary>
/// Decides whether a model's answer may be sent. It must be short, in the person's language, without links or foreign money, and may not say more than the
/// shop's own texts: prices and stock are those of the product they are said of, goods exist, and what commits the shop is said by one of its facts.
/// </summary>
internal static partial class AnswerCheck
{
    public const int MostCharacters = 400;

    /// <returns>What is wrong, as one word for the operator, or null when the answer may be sent.</returns>
    public static string? Fault(string answer, Grounding grounding) =>
        Form(answer, grounding) ?? Content(answer, grounding);

    private static string? Form(string answer, Grounding grounding) =>
        answer.Length == 0 ? "empty"
        : answer.Length > MostCharacters ? "length"
        : Addresses().IsMatch(answer) ? "link"
        : Markup().IsMatch(answer) ? "markup"
        : ForeignMoney().IsMatch(answer) ? "currency"
        : SelfTalk().IsMatch(answer) ? "role"
        : MessageLanguage.Detect(answer) is { } language && language != grounding.Language ? "language"
        : null;

    private static string? Content(string answer, Grounding grounding)
    {
        var tokens = AnswerTokens.Of(answer);
        var clauses = Clause.Of(tokens);
        var names = new GoodsNames(grounding);
        if (clauses.Count == 0 || names.Stranger(clauses) is not null)
        {
            return clauses.Count == 0 ? "empty" : "product";
        }

        var tags = new PriceTags(grounding, names);
        return tags.Fault(tokens, clauses) ?? Claim(clauses, tags, new FactClaims(grounding, names), grounding);
    }

    private static string? Claim(IReadOnlyList<Clause> clauses, PriceTags tags, FactClaims facts, Grounding grounding)
    {
        foreach (var clause in clauses)
        {
            var claims = Claims.Of(clause, tags.Bound, grounding.Places);
            if (claims.Count > 0 && !facts.Cover(claims, clause.IsNegated, tags.ProductOf(clause)))
            {
                return claims.Any(claim => char.IsDigit(claim[0])) ? "number" : "claim";
            }
        }

        return null;
    }

    [GeneratedRegex(@"https?:|www\.|wa\.me|t\.me|bit\.ly|@|\b[a-z0-9-]{2,}\.(?:com|id|co|net|org|me|link|ly|shop|store|io|app|xyz|site|online|info|biz)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Addresses();

    [GeneratedRegex(@"[$€£¥₹₩฿₫₱₿]|\b(?:usd|us dollars?|dollars?|dolar|eur|euros?|gbp|pounds?|poundsterling|sgd|myr|rm|ringgit|yen|jpy|yuan|cny|won|riyal|sar|baht|rupee|rupees|bitcoin|btc|usdt|cents?|sen)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ForeignMoney();

    [GeneratedRegex(@"[<>{}\[\]|\\`~^=]|\*\*|__|\#")]
    private static partial Regex Markup();

    [GeneratedRegex(@"\b(?:prompt|system message|instruksi|instructions?|aturan saya|my rules|language model|model bahasa|sebagai (?:ai|model)|as an ai|openai|chatgpt|gpt|llama|qwen|gemini|claude|jailbreak|dan mode|developer mode)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SelfTalk();
}
