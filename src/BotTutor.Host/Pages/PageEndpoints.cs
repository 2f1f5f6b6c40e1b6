using BotTutor.Host.Security;
using BotTutor.Shop;
using BotTutor.Shop.Profiles;
using Microsoft.AspNetCore.Http.HttpResults;

namespace BotTutor.Host.Pages;

/// <summary>The pages that everybody may see.</summary>
internal static class PageEndpoints
{
    private static readonly ShopId DemoShop = new("rasa-nusantara");

    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddSingleton<PageAssets>(provider => new PageAssets(provider.GetServices<EndpointDataSource>()));
        return services;
    }

    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", Start);
        routes.MapGet("/chat", ChatAsync);
        routes.MapGet("/favicon.ico", (PageAssets assets) => TypedResults.LocalRedirect(assets["favicon.svg"].Address));
    }

    private static RazorComponentResult<StartPage> Start(string? lang, PageAssets assets) => new(new Dictionary<string, object?>
    {
        [nameof(StartPage.Texts)] = PageTexts.In(lang),
        [nameof(StartPage.Files)] = assets,
    });

    private static async Task<RazorComponentResult<ChatPage>> ChatAsync(
        string? lang,
        string? poll,
        PageAssets assets,
        IShops shops,
        HttpContext context,
        CancellationToken cancellationToken)
    {
        var texts = PageTexts.In(lang);
        var profile = await shops.FindAsync(DemoShop, cancellationToken);
        return new(new Dictionary<string, object?>
        {
            [nameof(ChatPage.Texts)] = texts,
            [nameof(ChatPage.Files)] = assets,
            [nameof(ChatPage.Front)] = profile is null ? null : ShopFront.Of(profile, texts.Locale),
            [nameof(ChatPage.Polls)] = poll is not null,
            [nameof(ChatPage.Nonce)] = context.StyleNonce(),
        });
    }
}
