namespace BotTutor.Testing;

/// <summary>One line that the bot said.</summary>
/// <param name="Person">To whom, when it was not the one who had just spoken.</param>
/// <param name="Words">See <see cref="HeardLines"/>.</param>
public sealed record Heard(string? Person, string Words)
{
    public override string ToString() => Person is null ? $"{Transcript.Bot}: {Words}" : $"{Transcript.Bot} to {Person}: {Words}";
}
