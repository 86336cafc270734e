exports.password = process.env.SHOP_PASSWORD;
exports.address = process.env.SHOP_ADDRESS;
