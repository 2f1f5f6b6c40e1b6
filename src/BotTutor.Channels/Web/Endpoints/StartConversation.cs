using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace BotTutor.Channels.Web.Endpoints;

/// <summary>Opens the token's conversation and lets the bot greet. Opening it again changes nothing.</summary>
internal static class StartConversation
{
    private const string OpeningId = "opening";

    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapPost("/conversations", HandleAsync)
        .RequireAuthorization(WebAuthentication.Policy)
        .WithName(nameof(StartConversation));

    internal static async Task<Results<Created<ConversationResponse>, DirectLineError>> HandleAsync(
        HttpRequest request,
        WebVisitor visitor,
        WebTokens tokens,
        IWebConversations conversations,
        IInbox inbox,
        IOptions<WebOptions> options,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (await TokenRequest.ReadAsync(request.Body, cancellationToken) is not { } wish)
        {
            return DirectLineError.BadArgument("The body should be empty, or a JSON object such as {\"locale\":\"id-ID\"}.");
        }

        var now = clock.GetUtcNow();
        var locale = WebInbound.LocaleOr(wish.Locale, WebChannel.DefaultLocale);
        var conversation = await conversations.CreateAsync(
            new WebConversation(visitor.ConversationId, visitor.Bot, visitor.UserId, visitor.UserName, locale, now),
            cancellationToken);

        // Accepted even if the conversation was there: a death between the two steps must not leave a visitor without a greeting.
        await inbox.AcceptAsync(
            new InboundActivity(
                WebChannel.KeyOf(conversation),
                $"{conversation.Id}|{OpeningId}",
                WebInbound.Opening(conversation, WebAddress.Service(request), options.Value.BotName, now)),
            cancellationToken);

        var token = await tokens.IssueAsync(visitor.Bot, visitor.ConversationId, visitor.UserId, visitor.UserName, cancellationToken);
        return TypedResults.Created(
            $"{WebAddress.Root}/conversations/{conversation.Id}",
            new ConversationResponse(
                conversation.Id,
                token,
                (long)options.Value.TokenLifetime.TotalSeconds,
                WebAddress.Stream(request, conversation.Id, token, watermark: null)));
    }
}
