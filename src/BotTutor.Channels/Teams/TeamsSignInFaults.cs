using System.Text.RegularExpressions;

namespace BotTutor.Channels.Teams;

/// <summary>What is to be done when the platform does not let the bot sign in.</summary>
internal static partial class TeamsSignInFaults
{
    private const string Password = $"{TeamsOptions.Section}:{nameof(TeamsOptions.Password)}";
    private const string AppId = $"{TeamsOptions.Section}:{nameof(TeamsOptions.AppId)}";
    private const string Tenant = $"{TeamsOptions.Section}:{nameof(TeamsOptions.Tenant)}";

    public static string Explain(string description, TeamsOptions options)
    {
        var code = Code().Match(description).Value;
        var todo = code switch
        {
            "AADSTS7000215" => $"{Password} is not a secret of this app. Under 'Certificates & secrets' copy the Value of a client secret, not its Secret ID; it is shown only once, so make a new one if need be.",
            "AADSTS7000222" => $"The client secret in {Password} has expired. Make a new one under 'Certificates & secrets' of the app registration, set {Password} to its Value and start again.",
            "AADSTS700016" or "AADSTS7000229" => options.Tenant is { Length: > 0 }
                ? $"No app '{options.AppId}' is known in the organisation '{options.Tenant}'. Compare {AppId} with 'Application (client) ID' and {Tenant} with 'Directory (tenant) ID' of the app registration."
                : $"No multi-tenant app '{options.AppId}' is known. Compare {AppId} with 'Application (client) ID' of the app registration; for a single-tenant bot set {Tenant} to its 'Directory (tenant) ID'.",
            "AADSTS90002" or "AADSTS900023" or "AADSTS900021" => $"The organisation '{options.Tenant}' is not known. Set {Tenant} to 'Directory (tenant) ID' of the app registration, or leave it out for a multi-tenant bot.",
            "AADSTS700024" or "AADSTS500133" => "The platform finds the time of this machine wrong. Set the clock right (timedatectl set-ntp true).",
            _ => $"Compare {AppId}, {Password} and {Tenant} with the app registration of the Azure Bot.",
        };
        return $"{todo} (Microsoft says: {FirstSentence(description)})";
    }

    /// <summary>The rest names traces and times that help nobody here.</summary>
    private static string FirstSentence(string description) => description.Split('\r', '\n')[0].Split(" Trace ID:")[0].TrimEnd('.', ' ');

    [GeneratedRegex("AADSTS[0-9]+")]
    private static partial Regex Code();
}
