namespace BotTutor.Channels;

/// <summary>What a turn answers to an invoke.</summary>
/// <param name="Status">An HTTP status; 501 when the bot has nothing to say to it.</param>
/// <param name="BodyJson">The body, or <see langword="null"/>.</param>
public sealed record InvokeAnswer(int Status, string? BodyJson);
