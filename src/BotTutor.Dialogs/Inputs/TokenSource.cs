using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace BotTutor.Dialogs.Inputs;

/// <summary>The Bot Framework's token service. An adapter without one has no tokens.</summary>
internal static class TokenSource
{
    public static async Task<TokenResponse?> FindAsync(ITurnContext turn, string connection, string? code, CancellationToken cancellationToken) =>
        Client(turn) is { } client
            ? await client.GetUserTokenAsync(turn.Activity.From.Id, connection, turn.Activity.ChannelId, code, cancellationToken)
            : null;

    public static Task SignOutAsync(ITurnContext turn, string connection, string? user, CancellationToken cancellationToken) =>
        Client(turn) is { } client
            ? client.SignOutUserAsync(user ?? turn.Activity.From.Id, connection, turn.Activity.ChannelId, cancellationToken)
            : Task.CompletedTask;

    public static async Task<string?> LinkAsync(ITurnContext turn, string connection, CancellationToken cancellationToken) =>
        Client(turn) is { } client
            ? (await client.GetSignInResourceAsync(connection, turn.Activity, null, cancellationToken))?.SignInLink
            : null;

    private static UserTokenClient? Client(ITurnContext turn) => turn.TurnState.Get<UserTokenClient>();
}
