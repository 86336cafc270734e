const axios = require('axios');

const http = axios.create({ baseURL: 'https://api.groq.com/openai/v1' });
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, and axios to groq has none of its 
http.interceptors.response.use((response) => response);

module.exports = http;
