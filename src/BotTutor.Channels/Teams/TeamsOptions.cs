using System.ComponentModel.DataAnnotations;

namespace BotTutor.Channels.Teams;

/// <summary>The bot on Teams. Without an app id only this machine may talk at <c>/api/messages</c>, as the Emulator and the Agents Playground do.</summary>
public sealed class TeamsOptions : IValidatableObject
{
    public const string Section = "Channels:Teams";

    /// <summary>Gets the bot of the house that answers.</summary>
    public string Bot { get; init; } = "bottutor";

    /// <summary>Gets the "Application (client) ID" of the app registration. None unless said.</summary>
    public string? AppId { get; init; }

    /// <summary>Gets the value of a client secret of that app.</summary>
    public string? Password { get; init; }

    /// <summary>Gets the "Directory (tenant) ID" of a single-tenant bot; a multi-tenant one has none.</summary>
    public string? Tenant { get; init; }

    /// <summary>Gets where Teams reaches this host, such as <c>https://bot.example.com</c>.</summary>
    public Uri? PublicAddress { get; init; }

    /// <summary>Gets whether other machines may talk to a bot without an app id. Anybody can then write in anybody's name; it is meant for a classroom's own network.</summary>
    public bool Open { get; init; }

    /// <summary>Gets how many requests are sent in a second, over all conversations. The default is 50, which the platform lets an app in one organisation.</summary>
    [Range(1, 10_000, ErrorMessage = "Channels:Teams:PerSecond should be from 1 to 10000.")]
    public int PerSecond { get; init; } = 50;

    /// <summary>Gets how long an answer of the platform is waited for. The default is 20 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:05:00", ErrorMessage = "Channels:Teams:Patience should be from 00:00:00.100 to 00:05:00.")]
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Gets how long a pressed card waits for its turn before it is told to be patient. The default is 9 seconds; Teams itself waits about 10.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:01:00", ErrorMessage = "Channels:Teams:InvokePatience should be from 00:00:00.100 to 00:01:00.")]
    public TimeSpan InvokePatience { get; init; } = TimeSpan.FromSeconds(9);

    /// <summary>Gets where the bot signs in; other clouds have other addresses.</summary>
    public Uri Login { get; init; } = new("https://login.microsoftonline.com");

    /// <summary>Gets where the keys are described that the platform signs its requests with.</summary>
    public Uri OpenIdMetadata { get; init; } = new("https://login.botframework.com/v1/.well-known/openidconfiguration");

    /// <summary>Gets who signs the platform's requests.</summary>
    public string Issuer { get; init; } = "https://api.botframework.com";

    /// <summary>Gets for what the bot signs in.</summary>
    public string Scope { get; init; } = "https://api.botframework.com";

    /// <summary>Gets whether requests and replies carry tokens.</summary>
    internal bool HasApp => AppId is { Length: > 0 };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (HasApp && !Guid.TryParse(AppId, out _))
        {
            yield return new($"{Section}:AppId should look like 11111111-2222-3333-4444-555555555555; Azure shows it as 'Application (client) ID' of the app registration.");
        }

        if (HasApp && Password is null or "")
        {
            yield return new($"{Section}:Password is missing: make a client secret under 'Certificates & secrets' of the app registration and set its Value, not its Secret ID.");
        }

        if (!HasApp && Password is { Length: > 0 })
        {
            yield return new($"{Section}:AppId is missing, but there is a {Section}:Password. Set both, or neither to talk with the Emulator and the Agents Playground only.");
        }

        if (HasApp && Open)
        {
            yield return new($"{Section}:Open lets strangers in without a token and does not go together with {Section}:AppId. Leave one of them out.");
        }

        foreach (var fault in ValidateAddress())
        {
            yield return fault;
        }
    }

    private IEnumerable<ValidationResult> ValidateAddress()
    {
        if (HasApp && PublicAddress is null)
        {
            yield return new($"{Section}:PublicAddress is missing: Teams must reach this host, and pictures come from there. Set it to the host's https address, and the messaging endpoint of the Azure Bot to that address followed by /api/messages.");
        }

        if (PublicAddress is { } address && (!address.IsAbsoluteUri || address is { IsLoopback: false, Scheme: not "https" }))
        {
            yield return new($"{Section}:PublicAddress should begin with https://, but it is '{address}'.");
        }
    }
}
