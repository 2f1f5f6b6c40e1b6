using BotTutor.Host.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace BotTutor.Host.Pages;

/// <summary>The pages that everybody may see.</summary>
internal static class PageEndpoints
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddSingleton<PageAssets>(provider => new PageAssets(provider.GetServices<EndpointDataSource>()));
        return services;
    }

    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", Start);
        routes.MapGet("/chat", Chat);
        routes.MapGet("/favicon.ico", (PageAssets assets) => TypedResults.LocalRedirect(assets["favicon.svg"].Address));
    }

    private static RazorComponentResult<StartPage> Start(string? lang, PageAssets assets) => new(new Dictionary<string, object?>
    {
        [nameof(StartPage.Texts)] = PageTexts.In(lang),
        [nameof(StartPage.Files)] = assets,
    });

    private static RazorComponentResult<ChatPage> Chat(string? lang, string? poll, PageAssets assets, HttpContext context) => new(new Dictionary<string, object?>
    {
        [nameof(ChatPage.Texts)] = PageTexts.In(lang),
        [nameof(ChatPage.Files)] = assets,
        [nameof(ChatPage.Polls)] = poll is not null,
        [nameof(ChatPage.Nonce)] = context.StyleNonce(),
    });
}
