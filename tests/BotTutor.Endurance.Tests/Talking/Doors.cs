namespace BotTutor.Endurance.Tests.Talking;

/// <summary>The hosts that a customer can knock at. Whoever finds one shut goes to the next.</summary>
internal sealed class Doors(IReadOnlyList<Uri> hosts, int first)
{
    private int _at = first;

    public Uri Current => hosts[_at % hosts.Count];

    public void Next() => _at++;
}
