using BotTutor.Conversation.Selling;
using BotTutor.Dialogs;

namespace BotTutor.Host.Content;

/// <summary>What the bot says, does and sells, from files.</summary>
internal static class ContentRegistration
{
    /// <summary>Goes before the storage, so that broken content is named before a database is touched.</summary>
    public static IServiceCollection AddContent(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddOptions<ContentOptions>().BindConfiguration(ContentOptions.Section);
        services.AddSingleton<ContentFolder>();
        services.AddSingleton<ShopContents>();
        services.AddSingleton<DrawnPictures>();
        services.AddSingleton<IShopFiles>(provider => provider.GetRequiredService<ShopContents>());
        services.AddDialogs();
        services.AddOptions<DialogsOptions>().Configure<ContentFolder>((dialogs, folder) =>
        {
            dialogs.FolderList.Add(folder.Dialogs);
            dialogs.FolderList.Add(folder.Cards);
        });
        services.AddHostedService<ContentStart>();
        services.AddHostedService<RecognizerTraining>();
        if (environment.IsDevelopment())
        {
            services.AddHostedService<ContentReload>();
        }

        return services;
    }

    /// <summary>Serves the pictures of the catalogues, which the cards show: as they are drawn, and as PNG for channels that show no drawings.</summary>
    public static void MapPictures(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/shop/pictures/{name}", Picture);
        routes.MapGet("/pictures/{name}.png", Png);
    }

    private static IResult Picture(string name, ShopContents shops, HttpResponse response)
    {
        if (shops.Picture(name) is not { } file)
        {
            return Results.NotFound();
        }

        Keep(response);
        return Results.File(file, PictureType(file), lastModified: File.GetLastWriteTimeUtc(file));
    }

    private static IResult Png(string name, ShopContents shops, DrawnPictures drawings, HttpResponse response)
    {
        if (shops.Picture($"{name}.png") is { } ready)
        {
            Keep(response);
            return Results.File(ready, "image/png", lastModified: File.GetLastWriteTimeUtc(ready));
        }

        if (shops.Picture($"{name}.svg") is not { } file || drawings.Png(file) is not { } picture)
        {
            return Results.NotFound();
        }

        Keep(response);
        return Results.Bytes(picture, "image/png", lastModified: File.GetLastWriteTimeUtc(file));
    }

    private static void Keep(HttpResponse response) => response.Headers.CacheControl = "public, max-age=3600";

    private static string PictureType(string file) => Path.GetExtension(file) switch
    {
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".webp" => "image/webp",
        _ => "image/jpeg",
    };
}
