namespace BotTutor.Host.Tests.Driving;

/// <summary>What a page is looked at on.</summary>
public sealed record Screen(int Width, int Height, bool IsPhone)
{
    public static Screen Phone { get; } = new(390, 844, IsPhone: true);

    public static Screen Desk { get; } = new(1440, 900, IsPhone: false);
}
