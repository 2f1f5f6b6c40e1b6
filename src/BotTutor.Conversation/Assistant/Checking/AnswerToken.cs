namespace BotTutor.Conversation.Assistant.Checking;

internal enum TokenKind
{
    Word,
    Number,

    /// <summary>A comma and its like, or a word such as "dan" and "tapi": another thought of the same sentence begins.</summary>
    Break,

    /// <summary>The end of a sentence or line.</summary>
    End,
}

/// <summary>A piece of an answer or a fact.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">A word in small letters, a number in one way of writing (<c>48000</c>, <c>1.5</c>, <c>8:00</c>, <c>90%</c>), or the sign.</param>
/// <param name="IsMoney">A number with Rp or IDR before it.</param>
/// <param name="IsCapital">A word that begins with a capital letter.</param>
internal sealed record AnswerToken(TokenKind Kind, string Text, bool IsMoney = false, bool IsCapital = false);
