namespace BotTutor.Host.Selling;

internal static class SellingRegistration
{
    /// <summary>Goes after the content and the storage, which it needs at the start.</summary>
    public static IServiceCollection AddSellerInvitation(this IServiceCollection services) => services.AddHostedService<SellerInvitation>();
}
