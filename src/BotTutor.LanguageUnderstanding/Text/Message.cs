namespace BotTutor.LanguageUnderstanding.Text;

/// <summary>A message with its words in good spelling. A token that means several words gives several.</summary>
internal sealed class Message
{
    public Message(string text, IReadOnlyList<Token> tokens)
    {
        Text = text;
        Tokens = tokens;
        var words = new List<MessageWord>(tokens.Count);
        for (var index = 0; index < tokens.Count; index++)
        {
            if (tokens[index].Norm.Contains(' ', StringComparison.Ordinal))
            {
                words.AddRange(tokens[index].Norm.Split(' ').Select(word => new MessageWord(word, index)));
            }
            else
            {
                words.Add(new MessageWord(tokens[index].Norm, index));
            }
        }

        Words = words;
    }

    public string Text { get; }

    public IReadOnlyList<Token> Tokens { get; }

    public IReadOnlyList<MessageWord> Words { get; }

    /// <summary>Gives the message's own characters from one token to another.</summary>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token behind the last.</param>
    public string Stretch(int first, int end) => first < end ? Text[Tokens[first].Start..Tokens[end - 1].End] : string.Empty;

    /// <summary>Gives a token, or null beyond either end.</summary>
    public Token? At(int index) => index >= 0 && index < Tokens.Count ? Tokens[index] : null;

    /// <summary>Whether words stand at a token, in good spelling or as written.</summary>
    public bool Says(int index, params ReadOnlySpan<string> words)
    {
        for (var offset = 0; offset < words.Length; offset++)
        {
            if (At(index + offset) is not { } token || !token.Is(words[offset]))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>A word in good spelling and the token that it comes from.</summary>
internal readonly record struct MessageWord(string Text, int Token);
