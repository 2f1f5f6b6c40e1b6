namespace BotTutor.Shop.Profiles;

public sealed record BankAccount(string Bank, string Number, string Holder);
