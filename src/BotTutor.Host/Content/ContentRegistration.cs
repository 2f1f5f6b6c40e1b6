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

    /// <summary>Serves the pictures of the catalogues, which the cards show.</summary>
    public static void MapPictures(this IEndpointRouteBuilder routes) => routes.MapGet(
        "/shop/pictures/{name}",
        (string name, ShopContents shops, HttpResponse response) =>
        {
            response.Headers.CacheControl = "public, max-age=3600";
            return shops.Picture(name) is { } file
                ? Results.File(file, PictureType(file), lastModified: File.GetLastWriteTimeUtc(file))
                : Results.NotFound();
        });

    private static string PictureType(string file) => Path.GetExtension(file) switch
    {
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".webp" => "image/webp",
        _ => "image/jpeg",
    };
}
