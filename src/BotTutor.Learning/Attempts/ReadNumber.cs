namespace BotTutor.Learning.Attempts;

/// <summary>Reads a number as people write it, such as <c>25rb</c>.</summary>
/// <returns>None when the text holds no number, or several.</returns>
public delegate decimal? ReadNumber(string text);
