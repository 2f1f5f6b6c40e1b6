namespace BotTutor.Content.Courses;

/// <summary>In UTF-16 units; the limits of the narrowest channel's polls and messages, or below them.</summary>
internal static class TextLimits
{
    public const int Card = 400;

    public const int Message = 400;

    public const int Question = 300;

    public const int Reason = 200;

    public const int ReasonLineBreaks = 2;

    public const int Short = 100;

    public const int Unit = 40;
}
