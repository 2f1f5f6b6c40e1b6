using BotTutor.Expressions;

namespace BotTutor.Cards;

/// <summary>What is left of a card on a channel that shows only text, pictures and buttons.</summary>
public sealed record ReducedCard(string Text, IReadOnlyList<ReducedButton> Buttons, IReadOnlyList<string> Images);

/// <summary>A button of a reduced card.</summary>
/// <param name="Title">What the button says.</param>
/// <param name="Url">The page it opens; <see langword="null"/> for a button that answers the bot.</param>
/// <param name="Data">What it sends to the bot: a text is said in the person's name, an object is the activity's value.</param>
public sealed record ReducedButton(string Title, string? Url, Value Data)
{
    /// <summary>Gets the text that it says; <see langword="null"/> when its data is none.</summary>
    public string? Says => Data.AsString();

    /// <summary>Gets the data as JSON; <see langword="null"/> when it is a text or nothing.</summary>
    public string? Json => Data.IsNull || Says is not null ? null : ValueJson.Write(Data);
}
